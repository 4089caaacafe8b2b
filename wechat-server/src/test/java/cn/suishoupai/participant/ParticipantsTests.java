package cn.suishoupai.participant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.web.AtOnce;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people behind openids. */
@ServerTest
class ParticipantsTests {

    @Autowired
    private Participants participants;

    @Test
    void staysTheSamePersonAtEveryMeeting() {
        String openid = "oPerson_" + UUID.randomUUID();

        Participant first = participants.behind(openid);

        assertThat(participants.behind(openid)).isEqualTo(first);
        assertThat(first.openid()).isEqualTo(openid);
    }

    @Test
    void tellsApartOpenidsThatDifferInCapitals() {
        String openid = "oPerson_" + UUID.randomUUID();

        assertThat(participants.behind(openid + "a").id())
                .isNotEqualTo(participants.behind(openid + "A").id());
    }

    @Test
    void becomesOnePersonWhenEightRequestsMeetAtTheFirstInstant() throws Exception {
        String openid = "oPerson_" + UUID.randomUUID();

        List<Long> ids = AtOnce.people(8, i -> participants.behind(openid).id());

        assertThat(ids).containsOnly(ids.get(0));
    }
}
