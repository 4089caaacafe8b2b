package cn.suishoupai.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes that another site's page asks a visitor's browser to make. */
class CrossSiteFilterTests extends HttpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://127.0.0.1",
                "http://127.0.0.1:1",
                "null",
                "not an address",
                "",
                "http://",
                "OURS.evil.example",
                "OURS@evil.example",
                "ftp://127.0.0.1"
            })
    void refusesAChangeThatAnotherSiteAsksFor(String origin) {
        int no = scene.published("跨站投票");
        long voter = scene.somebody();

        Answer answer = vote(phoneOf(voter), no, origin.replace("OURS", server()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(count("SELECT id FROM vote WHERE voter_id = ?", voter)).isZero();
    }

    @Test
    void letsOurOwnPagesChangeThings() {
        int no = scene.published("自己的页面");
        long voter = scene.somebody();

        assertThat(vote(phoneOf(voter), no, server()).status()).isEqualTo(201);
        assertThat(count("SELECT id FROM vote WHERE voter_id = ?", voter)).isEqualTo(1);
    }

    @Test
    void letsEverybodyReadAndFollowLinksToUs() {
        assertThat(anonymous()
                        .get("/c/suishoupai", "Origin", "https://evil.example")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsThePlatformDeliverWhichSendsNoOrigin() {
        Answer unsigned = anonymous().post("/wechat/callback?signature=x&timestamp=1&nonce=1", new byte[] {'x'});
        Answer fromAPage = anonymous()
                .post(
                        "/wechat/callback?signature=x&timestamp=1&nonce=1",
                        new byte[] {'x'},
                        "Origin",
                        "https://evil.example");

        assertThat(unsigned.status()).isEqualTo(403);
        assertThat(unsigned.text()).isEmpty();
        assertThat(fromAPage.status()).isEqualTo(403);
    }

    private static Answer vote(PhoneClient phone, int no, String origin) {
        return phone.post("/api/v1/contests/suishoupai/works/" + no + "/votes", "Origin", origin);
    }
}
