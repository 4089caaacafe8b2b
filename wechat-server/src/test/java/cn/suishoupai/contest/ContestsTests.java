package cn.suishoupai.contest;

import static cn.suishoupai.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.suishoupai.audit.Audit;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import cn.suishoupai.web.AtOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Definitions as they are saved, version by version, from a folder of the test's own. */
@ServerTest
class ContestsTests {

    @Autowired
    private Contests running;

    @Autowired
    private ContestMapper rows;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ServerProperties properties;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    @TempDir
    private Path folder = Path.of("");

    private final String code = "test-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
    }

    @AfterEach
    void forgetTheContest() {
        database.update(
                "DELETE FROM contest_definition WHERE contest_id IN (SELECT id FROM contest WHERE code = ?)", code);
        database.update("DELETE FROM contest WHERE code = ?", code);
    }

    @Test
    void hasTheContestsOfTheInstallation() {
        assertThat(running.all()).extracting(Contest::code).containsExactly("suishoupai");
        Contest contest = running.get("suishoupai");
        assertThat(running.get(contest.id())).isEqualTo(contest);
        assertThat(running.find("nirgends")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> running.get("nirgends"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> running.get(99_999L));
    }

    @Test
    void savesAFileOnceHoweverOftenTheServerStarts() throws IOException {
        write("测试");

        started();
        Contests second = started();

        assertThat(versions()).containsExactly(1);
        assertThat(second.get(code).version()).isEqualTo(1);
        assertThat(database.queryForObject(
                        "SELECT saved_at FROM contest_definition d JOIN contest c ON c.id = d.contest_id WHERE c.code = ?",
                        Timestamp.class,
                        code))
                .isEqualTo(Timestamp.from(at("2026-08-27T08:20")));
        assertThat(auditDetails()).containsExactly("version 1");
    }

    @Test
    void savesAChangedFileAsTheNextVersionAndKeepsTheFirst() throws IOException {
        write("测试");
        started();
        write("改了名字");

        Contests contests = started();

        assertThat(versions()).containsExactly(1, 2);
        assertThat(contests.get(code).name()).isEqualTo("改了名字");
        assertThat(contests.get(code).version()).isEqualTo(2);
        assertThat(auditDetails()).containsExactly("version 1", "version 2");
    }

    @Test
    void savesOneVersionWhenFourInstancesStartAtTheSameInstant() throws Exception {
        write("测试");

        List<Integer> first = AtOnce.people(4, i -> started().get(code).version());

        assertThat(first).containsOnly(1);
        assertThat(versions()).containsExactly(1);
    }

    @Test
    void savesOneMoreVersionWhenFourInstancesFindTheSameChange() throws Exception {
        write("测试");
        started();
        write("改了名字");

        List<Integer> second = AtOnce.people(4, i -> started().get(code).version());

        assertThat(second).containsOnly(2);
        assertThat(versions()).containsExactly(1, 2);
    }

    @Test
    void keepsTheLastGoodVersionWhenAFileIsBroken() throws IOException {
        write("测试");
        started();
        Files.writeString(folder.resolve("contest.yaml"), "code: [");

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(this::started)
                .withMessageStartingWith("contest.yaml：");
        assertThat(versions()).containsExactly(1);
    }

    @Test
    void startsWithoutAFolder() throws IOException {
        Files.delete(folder);

        assertThat(started().find("suishoupai")).isPresent();
    }

    private Contests started() {
        ServerProperties own = new ServerProperties(
                properties.publicUrl(), properties.dataDir(), folder, properties.menuFile(), null, "", List.of());
        Contests contests = new Contests(new ContestImport(rows, audit, clock, transaction, own), rows);
        contests.start();
        return contests;
    }

    private void write(String name) throws IOException {
        String real = Files.readString(Path.of("../contests/suishoupai.yaml"));
        Files.writeString(
                folder.resolve("contest.yaml"),
                real.replace("code: suishoupai", "code: " + code).replace("name: 众爱辽宁随手拍", "name: " + name));
    }

    private List<Integer> versions() {
        return database.queryForList(
                "SELECT version FROM contest_definition d JOIN contest c ON c.id = d.contest_id WHERE c.code = ? ORDER BY version",
                Integer.class,
                code);
    }

    private List<String> auditDetails() {
        return database.queryForList(
                "SELECT detail FROM audit_record WHERE subject = ? ORDER BY id", String.class, "contest:" + code);
    }
}
