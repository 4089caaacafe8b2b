package cn.suishoupai.participant;

import cn.suishoupai.platform.Encryption;
import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Particulars at rest. */
@TableName("participant_author")
class AuthorRow {

    @TableId(type = IdType.AUTO)
    @Nullable
    Long id;

    long participantId;
    byte[] name = {};
    byte[] phone = {};
    byte[] phoneHash = {};
    String unit = "";
    String city = "";
    Instant changedAt = Instant.EPOCH;

    void fill(Particulars particulars, Encryption encryption, Instant now) {
        name = encryption.seal(particulars.name());
        phone = encryption.seal(particulars.phone());
        phoneHash = encryption.fingerprint(particulars.phone());
        unit = particulars.unit();
        city = particulars.city();
        changedAt = now;
    }

    Particulars open(Encryption encryption) {
        return new Particulars(encryption.open(name), encryption.open(phone), unit, city);
    }
}
