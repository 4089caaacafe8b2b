package cn.suishoupai.wechat;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface InboxMapper {

    /** 1 if the message is new; 2 if it was delivered before. Waits while another delivery of it is being handled. */
    @Insert("""
            INSERT INTO wechat_inbox (message_key, openid, kind, received_at)
            VALUES (#{message.key}, #{message.openid}, LEFT(#{message.kind}, 40), #{now})
            ON DUPLICATE KEY UPDATE deliveries = deliveries + 1""")
    int add(InboundMessage message, Instant now);

    @Update("""
            UPDATE wechat_inbox SET outcome = #{outcome}, reply = #{reply}, answered_at = #{now}
            WHERE message_key = #{key}""")
    void answer(String key, String outcome, String reply, Instant now);

    @Select("SELECT reply FROM wechat_inbox WHERE message_key = #{key}")
    @Nullable
    String reply(String key);
}
