package cn.suishoupai.contest;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ContestMapper {

    /** Takes the row's exclusive lock at once; a shared one first would let two instances block each other. */
    @Insert("INSERT INTO contest (code) VALUES (#{code}) ON DUPLICATE KEY UPDATE code = VALUES(code)")
    void addOrLock(String code);

    @Select("SELECT id FROM contest WHERE code = #{code}")
    long id(String code);

    @Select("""
            SELECT d.contest_id, d.version, d.sha256, d.yaml FROM contest_definition d
            WHERE d.contest_id = #{contestId} ORDER BY d.version DESC LIMIT 1""")
    @Nullable
    SavedDefinition latest(long contestId);

    @Insert("""
            INSERT INTO contest_definition (contest_id, version, sha256, yaml, saved_at, saved_by)
            VALUES (#{contestId}, #{version}, #{sha256}, #{yaml}, #{now}, #{by})""")
    void save(long contestId, int version, String sha256, String yaml, Instant now, String by);

    @Select("""
            SELECT d.contest_id, d.version, d.sha256, d.yaml FROM contest_definition d
            JOIN (SELECT contest_id, MAX(version) version FROM contest_definition GROUP BY contest_id) newest
              ON newest.contest_id = d.contest_id AND newest.version = d.version
            ORDER BY d.contest_id""")
    List<SavedDefinition> newest();
}
