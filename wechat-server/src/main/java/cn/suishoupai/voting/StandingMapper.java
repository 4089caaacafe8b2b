package cn.suishoupai.voting;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Published works with their votes. */
@Mapper
interface StandingMapper {

    String FILTER = """
            w.contest_id = #{contestId} AND w.status = 'PUBLISHED'
            <if test='query.theme != null'>AND w.theme = #{query.theme}</if>
            <if test='query.text != null'>
              AND (w.title LIKE #{query.pattern} <if test='query.number != null'>OR w.work_no = #{query.number}</if>)
            </if>
            """;

    String STANDING = """
            SELECT w.id work_id, w.work_no, w.theme, w.title, w.author_name, w.author_unit, w.author_city,
                   m.media_key cover_key, COALESCE(m.tint, 0) cover_tint, m.duration_ms cover_duration_ms,
                   COALESCE(t.votes, 0) votes
            FROM work w
            JOIN work_media wm ON wm.work_id = w.id AND wm.position = 1
            JOIN media m ON m.id = wm.media_id
            LEFT JOIN vote_tally t ON t.round_id = #{roundId} AND t.work_id = w.id
            """;

    @Select("<script>" + STANDING + "WHERE " + FILTER + """
            <choose>
              <when test='query.order.name() == "NEWEST"'>ORDER BY w.published_at DESC, w.id DESC</when>
              <when test='query.order.name() == "RANDOM"'>ORDER BY CRC32(CONCAT(w.id, #{seed})), w.id</when>
              <otherwise>ORDER BY votes DESC, w.submitted_at, w.id</otherwise>
            </choose>
            LIMIT #{limit} OFFSET #{offset}
            </script>""")
    List<Standing> list(long contestId, int roundId, StandingQuery query, long seed, int limit, int offset);

    @Select("""
            WITH placed AS (
              SELECT w.id, ROW_NUMBER() OVER (PARTITION BY w.theme
                       ORDER BY COALESCE(t.votes, 0) DESC, w.submitted_at, w.id) place
              FROM work w LEFT JOIN vote_tally t ON t.round_id = #{roundId} AND t.work_id = w.id
              WHERE w.contest_id = #{contestId} AND w.status = 'PUBLISHED')
            """ + STANDING + "JOIN placed ON placed.id = w.id AND placed.place = 1")
    List<Standing> leaderOfEachTheme(long contestId, int roundId);

    @Select("""
            SELECT work_id, votes, rank_in_theme FROM (
              SELECT w.id work_id, w.participant_id, COALESCE(t.votes, 0) votes, ROW_NUMBER() OVER (PARTITION BY w.theme
                       ORDER BY COALESCE(t.votes, 0) DESC, w.submitted_at, w.id) rank_in_theme
              FROM work w LEFT JOIN vote_tally t ON t.round_id = #{roundId} AND t.work_id = w.id
              WHERE w.contest_id = #{contestId} AND w.status = 'PUBLISHED') placed
            WHERE participant_id = #{participantId}""")
    List<OwnStanding> ofParticipant(long contestId, int roundId, long participantId);

    @Select("<script>SELECT COUNT(*) FROM work w WHERE " + FILTER + "</script>")
    int count(long contestId, StandingQuery query);

    @Select("""
            SELECT COALESCE(SUM(w.theme = me.theme), 0) + 1 in_theme, COUNT(*) + 1 overall
            FROM work me
            LEFT JOIN vote_tally mine ON mine.round_id = #{roundId} AND mine.work_id = me.id
            JOIN work w ON w.contest_id = me.contest_id AND w.status = 'PUBLISHED' AND w.id <> me.id
            LEFT JOIN vote_tally t ON t.round_id = #{roundId} AND t.work_id = w.id
            WHERE me.id = #{workId}
              AND (COALESCE(t.votes, 0) > COALESCE(mine.votes, 0)
                OR COALESCE(t.votes, 0) = COALESCE(mine.votes, 0)
                   AND (w.submitted_at < me.submitted_at OR w.submitted_at = me.submitted_at AND w.id < me.id))""")
    Ranks ranks(int roundId, long workId);
}
