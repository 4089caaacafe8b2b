package cn.suishoupai.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.web.AtOnce;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Rendering, and keeping what is the same for everybody. */
class PagesTests {

    private static final String TEMPLATE = "site/state.jte";

    private final Pages pages = new Pages();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesASharedPageOnceForManyWhoAskAtTheSameInstant() throws Exception {
        List<byte[]> bodies = AtOnce.people(16, i -> body(pages.shared("key", TEMPLATE, this::page)));

        assertThat(made).hasValue(1);
        assertThat(bodies).allSatisfy(body -> assertThat(body).isEqualTo(bodies.get(0)));
        assertThat(text(bodies.get(0))).contains("第 1 次");
    }

    @Test
    void keepsPagesApartByTheirKeys() {
        assertThat(text(body(pages.shared("a", TEMPLATE, this::page)))).contains("第 1 次");
        assertThat(text(body(pages.shared("b", TEMPLATE, this::page)))).contains("第 2 次");
        assertThat(text(body(pages.shared("a", TEMPLATE, this::page)))).contains("第 1 次");
    }

    @Test
    void keepsNothingOfAPageThatFailed() {
        try {
            pages.shared("key", TEMPLATE, () -> {
                throw new IllegalStateException("no model");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no model");
        }

        assertThat(text(body(pages.shared("key", TEMPLATE, this::page)))).contains("第 1 次");
    }

    @Test
    void letsCachesOnTheWayKeepASharedPageForASecondAndAPersonalOneNever() {
        assertThat(pages.shared("key", TEMPLATE, this::page).getHeaders().getCacheControl())
                .isEqualTo("max-age=1, public");
        ResponseEntity<byte[]> personal = pages.personal(HttpStatus.CONFLICT, TEMPLATE, page());
        assertThat(personal.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(personal.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(pages.personal(TEMPLATE, page()).getHeaders().getContentType())
                .hasToString("text/html;charset=UTF-8");
    }

    private StatePage page() {
        return new StatePage(
                new PhoneLayout("标题", null, null, "", null),
                new StateCard(StateCard.Art.EMPTY, "第 " + made.incrementAndGet() + " 次", "", null));
    }

    private static byte[] body(ResponseEntity<byte[]> page) {
        byte[] body = page.getBody();
        return body == null ? new byte[0] : body;
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
