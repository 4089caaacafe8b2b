package cn.suishoupai.participant;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ParticipantMapper {

    @Select("SELECT id, openid FROM participant WHERE openid = #{openid}")
    @Nullable
    Participant find(String openid);

    @Select("SELECT id FROM participant WHERE id = #{id} FOR UPDATE")
    long lock(long id);

    @Insert("INSERT IGNORE INTO participant (openid, first_seen_at) VALUES (#{openid}, #{now})")
    int add(String openid, Instant now);
}
