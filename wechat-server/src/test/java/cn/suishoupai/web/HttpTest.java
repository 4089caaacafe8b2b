package cn.suishoupai.web;

import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** A test that talks to the whole server by HTTP, in the preliminary stage. */
@ServerTest
public abstract class HttpTest {

    @Autowired
    protected Scene scene;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcTemplate database;

    @Autowired
    private Environment environment;

    @Autowired
    private Pages pages;

    @BeforeEach
    protected void beginInThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
        forgetPages();
    }

    /** Makes the server render public pages anew, which it otherwise does once a second. */
    protected void forgetPages() {
        Objects.requireNonNull((Cache<?, ?>) ReflectionTestUtils.getField(pages, "kept"))
                .invalidateAll();
    }

    /** The server's own address. */
    protected String server() {
        return environment.getRequiredProperty("suishoupai.public-url");
    }

    /** A browser that was never here. */
    protected PhoneClient anonymous() {
        return new PhoneClient(server());
    }

    /** The phone of a participant who is signed in. */
    protected PhoneClient phoneOf(long participant) {
        return anonymous().with(scene.cookieOf(participant));
    }

    /** A phone that shows a snapshot page. */
    protected PhoneClient snapshot() {
        return anonymous().with(scene.snapshotCookie());
    }

    /** How many rows a query finds. */
    protected int count(String sql, Object... arguments) {
        return database.queryForList(sql, arguments).size();
    }
}
