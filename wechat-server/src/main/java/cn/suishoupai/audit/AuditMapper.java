package cn.suishoupai.audit;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface AuditMapper {

    @Insert("""
            INSERT INTO audit_record (happened_at, actor, action, subject, detail)
            VALUES (#{now}, #{actor}, #{action}, #{subject}, #{detail})""")
    void add(Instant now, String actor, String action, String subject, String detail);
}
