package cn.suishoupai.work;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface WorkMapper extends BaseMapper<Work> {

    String LISTING = """
            SELECT w.id, w.contest_id, w.participant_id, w.author_id, w.channel, w.status, w.theme, w.title, w.introduction,
                   w.created_at, w.changed_at, w.submitted_at, w.published_at, w.work_no, w.author_name, w.author_unit, w.author_city,
                   w.reason, m.media_key cover_key, m.tint cover_tint, m.duration_ms cover_duration_ms
            FROM work w
            LEFT JOIN work_media wm ON wm.work_id = w.id AND wm.position = 1
            LEFT JOIN media m ON m.id = wm.media_id
            """;

    @Select("SELECT * FROM work WHERE id = #{id} FOR UPDATE")
    @Nullable
    Work lock(long id);

    @Select("SELECT * FROM work WHERE id = #{id} AND participant_id = #{participantId} FOR UPDATE")
    @Nullable
    Work lockOwn(long id, long participantId);

    @Select("""
            SELECT id FROM work WHERE contest_id = #{contestId} AND participant_id = #{participantId}
              AND status = 'DRAFT' AND channel = 'CHAT' AND title = '' ORDER BY id DESC LIMIT 1""")
    @Nullable
    Long openChatDraft(long contestId, long participantId);

    @Select("""
            SELECT id FROM work WHERE contest_id = #{contestId} AND participant_id = #{participantId} AND status = 'DRAFT'
            ORDER BY changed_at DESC, id DESC LIMIT 1""")
    @Nullable
    Long latestDraft(long contestId, long participantId);

    @Select(LISTING + "WHERE w.id = #{id}")
    @Nullable
    WorkListing listing(long id);

    @Select(LISTING + "WHERE w.contest_id = #{contestId} AND w.work_no = #{no} AND w.status = 'PUBLISHED'")
    @Nullable
    WorkListing published(long contestId, int no);

    @Select("SELECT status FROM work WHERE contest_id = #{contestId} AND work_no = #{no}")
    @Nullable
    WorkStatus statusOf(long contestId, int no);

    @Select(LISTING + "WHERE w.participant_id = #{participantId} ORDER BY w.changed_at DESC, w.id DESC LIMIT 200")
    List<WorkListing> ofParticipant(long participantId);

    @Select(LISTING + """
            WHERE w.contest_id = #{contestId} AND w.status = 'SUBMITTED' ORDER BY w.submitted_at, w.id LIMIT #{limit}""")
    List<WorkListing> waiting(long contestId, int limit);

    @Select("""
            SELECT COUNT(*) waiting, MIN(submitted_at) oldest, COALESCE(SUM(submitted_at < #{overdueBefore}), 0) overdue
            FROM work WHERE contest_id = #{contestId} AND status = 'SUBMITTED'""")
    Queue queue(long contestId, Instant overdueBefore);

    @Select("""
            SELECT theme, SUM(status = 'PUBLISHED') published, SUM(status = 'SUBMITTED') waiting
            FROM work WHERE contest_id = #{contestId} AND theme IS NOT NULL AND status IN ('PUBLISHED', 'SUBMITTED')
            GROUP BY theme""")
    List<ThemeCount> countByTheme(long contestId);

    @Select("SELECT COUNT(DISTINCT author_unit) FROM work WHERE contest_id = #{contestId} AND status = 'PUBLISHED'")
    int units(long contestId);

    @Select("SELECT COUNT(*) FROM work WHERE contest_id = #{contestId} AND status = #{status}")
    int count(long contestId, WorkStatus status);

    @Select("""
            SELECT COUNT(*) FROM work
            WHERE contest_id = #{contestId} AND submitted_at >= #{from} AND submitted_at < #{until}""")
    int submittedBetween(long contestId, Instant from, Instant until);

    @Select("""
            SELECT COUNT(*) FROM work
            WHERE contest_id = #{contestId} AND published_at >= #{from} AND published_at < #{until}""")
    int publishedBetween(long contestId, Instant from, Instant until);

    @Select("SELECT media_id FROM work_media WHERE work_id = #{workId} ORDER BY position")
    List<Long> mediaOf(long workId);

    @Select("SELECT work_id FROM work_media WHERE media_id = #{mediaId}")
    @Nullable
    Long workWith(long mediaId);

    @Delete("DELETE FROM work_media WHERE work_id = #{workId}")
    void clearMedia(long workId);

    @Insert("INSERT INTO work_media (work_id, position, media_id) VALUES (#{workId}, #{position}, #{mediaId})")
    void addMedia(long workId, int position, long mediaId);

    @Insert("""
            INSERT INTO work_number (contest_id, last_no) VALUES (#{contestId}, 1)
            ON DUPLICATE KEY UPDATE last_no = last_no + 1""")
    void takeNumber(long contestId);

    @Select("SELECT last_no FROM work_number WHERE contest_id = #{contestId}")
    int lastNumber(long contestId);

    @Insert("INSERT INTO work_consent (work_id, wording, given_at) VALUES (#{workId}, #{wording}, #{now})")
    void addConsent(long workId, String wording, Instant now);

    @Insert("""
            INSERT INTO work_review (work_id, decision, reason, editor, decided_at)
            VALUES (#{workId}, #{decision}, #{reason}, #{editor}, #{now})""")
    void addReview(long workId, String decision, String reason, String editor, Instant now);

    @Select("""
            SELECT w.title, r.decision, r.editor, r.decided_at FROM work_review r JOIN work w ON w.id = r.work_id
            WHERE w.contest_id = #{contestId} ORDER BY r.id DESC LIMIT #{limit}""")
    List<Review> latestReviews(long contestId, int limit);
}
