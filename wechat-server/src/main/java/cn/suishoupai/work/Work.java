package cn.suishoupai.work;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.participant.Particulars;
import com.baomidou.mybatisplus.annotation.FieldStrategy;
import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableField;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 作品: its verbs guard their state, change it, and leave the rest to the façade. */
@TableName("work")
class Work {

    @TableId(type = IdType.AUTO)
    @Nullable
    Long id;

    long contestId;
    long participantId;

    @Nullable
    Long authorId;

    Channel channel = Channel.PAGE;
    WorkStatus status = WorkStatus.DRAFT;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    @Nullable
    String track;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    @Nullable
    String theme;

    String title = "";
    String introduction = "";
    Instant createdAt = Instant.EPOCH;
    Instant changedAt = Instant.EPOCH;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant publishedAt;

    @Nullable
    Integer workNo;

    @Nullable
    String authorName;

    @Nullable
    String authorUnit;

    @Nullable
    String authorCity;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    @Nullable
    String reason;

    static Work draft(Contest contest, long participantId, Channel channel, Instant now) {
        Work work = new Work();
        work.contestId = contest.id();
        work.participantId = participantId;
        work.channel = channel;
        work.createdAt = now;
        work.changedAt = now;
        return work;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    void write(@Nullable String newTheme, String newTitle, String newIntroduction, long newAuthorId, Instant now) {
        theme = newTheme;
        title = newTitle;
        introduction = newIntroduction;
        authorId = newAuthorId;
        changedAt = now;
    }

    void submit(String newTrack, Instant now) {
        become(WorkStatus.SUBMITTED, now);
        track = newTrack;
        submittedAt = now;
        reason = null;
    }

    void publish(int no, String newTheme, Particulars author, Instant now) {
        become(WorkStatus.PUBLISHED, now);
        workNo = no;
        theme = newTheme;
        authorName = author.name();
        authorUnit = author.unit();
        authorCity = author.city();
        publishedAt = now;
    }

    void sendBack(String why, Instant now) {
        become(WorkStatus.RETURNED, now);
        reason = why;
    }

    private void become(WorkStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new WrongStatus(status);
        }
        status = next;
        changedAt = now;
    }
}
