package cn.suishoupai.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The ledger and what is derived from it. */
@Mapper
interface VoteMapper {

    @Insert("INSERT IGNORE INTO voting_round (contest_id, code) VALUES (#{contestId}, #{code})")
    void addRound(long contestId, String code);

    @Select("SELECT id FROM voting_round WHERE contest_id = #{contestId} AND code = #{code}")
    int roundId(long contestId, String code);

    /** Takes the voter's next slot of the day; until the transaction ends, no other ballot of the voter gets past this. */
    @Insert("""
            INSERT INTO voter_day (round_id, voter_id, vote_day, used) VALUES (#{roundId}, #{voterId}, #{day}, 1)
            ON DUPLICATE KEY UPDATE used = used + 1""")
    void takeSlot(int roundId, long voterId, LocalDate day);

    @Select("SELECT used FROM voter_day WHERE round_id = #{roundId} AND voter_id = #{voterId} AND vote_day = #{day}")
    @Nullable
    Integer used(int roundId, long voterId, LocalDate day);

    @Select("""
            SELECT COUNT(*) FROM vote
            WHERE round_id = #{roundId} AND voter_id = #{voterId} AND work_id = #{workId} AND vote_day = #{day}""")
    int given(int roundId, long voterId, long workId, LocalDate day);

    @Insert("""
            INSERT INTO vote (round_id, work_id, voter_id, vote_day, slot, nth, received_at, receipt)
            VALUES (#{roundId}, #{workId}, #{voterId}, #{voteDay}, #{slot}, #{nth}, #{receivedAt}, #{receipt})""")
    void add(Vote vote);

    @Insert("""
            INSERT INTO vote_tally (round_id, work_id, votes) VALUES (#{roundId}, #{workId}, 1)
            ON DUPLICATE KEY UPDATE votes = votes + 1""")
    void count(int roundId, long workId);

    @Select("SELECT votes FROM vote_tally WHERE round_id = #{roundId} AND work_id = #{workId}")
    @Nullable
    Integer votes(int roundId, long workId);

    @Select("SELECT COALESCE(SUM(votes), 0) FROM vote_tally WHERE round_id = #{roundId}")
    int total(int roundId);

    @Select(
            "SELECT COUNT(*) FROM vote WHERE round_id = #{roundId} AND received_at >= #{from} AND received_at < #{until}")
    int countBetween(int roundId, Instant from, Instant until);

    @Select("""
            SELECT w.work_no FROM vote v JOIN work w ON w.id = v.work_id
            WHERE v.round_id = #{roundId} AND v.voter_id = #{voterId} AND v.vote_day = #{day} AND w.work_no IS NOT NULL
            GROUP BY w.work_no HAVING COUNT(*) >= #{limit}""")
    List<Integer> exhausted(int roundId, long voterId, LocalDate day, int limit);

    @Select("""
            SELECT w.contest_id, w.work_no, w.title, v.received_at,
                   CONCAT(LEFT(v.receipt, 4), '-', RIGHT(v.receipt, 4)) receipt
            FROM vote v JOIN work w ON w.id = v.work_id
            WHERE v.voter_id = #{voterId} ORDER BY v.id DESC LIMIT #{limit}""")
    List<CastVote> of(long voterId, int limit);
}
