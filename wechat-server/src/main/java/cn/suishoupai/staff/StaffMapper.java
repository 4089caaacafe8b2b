package cn.suishoupai.staff;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface StaffMapper {

    @Select("SELECT username, display_name, role, password FROM staff_account WHERE username = #{username}")
    @Nullable
    StaffMember find(String username);

    @Insert("""
            INSERT IGNORE INTO staff_account (username, display_name, role, password, created_at)
            VALUES (#{username}, #{displayName}, #{role}, #{password}, #{now})""")
    int add(String username, String displayName, Role role, String password, Instant now);
}
