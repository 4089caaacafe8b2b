package cn.suishoupai.platform;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface SettingMapper {

    @Select("SELECT content FROM platform_setting WHERE name = #{name}")
    @Nullable
    String read(String name);

    @Insert("""
            INSERT INTO platform_setting (name, content, changed_at) VALUES (#{name}, #{content}, #{now})
            ON DUPLICATE KEY UPDATE content = VALUES(content), changed_at = VALUES(changed_at)""")
    void write(String name, String content, Instant now);
}
