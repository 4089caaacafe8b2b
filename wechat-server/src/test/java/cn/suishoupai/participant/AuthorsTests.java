package cn.suishoupai.participant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.testing.Scene;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The authors' particulars, which nobody reads in the database. */
@ServerTest
class AuthorsTests {

    private static final Particulars ZHOU = new Particulars("周启明", "13812345678", "海湾造船厂工会", "大连");

    @Autowired
    private Authors authors;

    @Autowired
    private Scene scene;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
    }

    @Test
    void keepsNameAndPhoneUnreadableInTheirRow() {
        long id = authors.save(null, scene.somebody(), ZHOU);

        Map<String, Object> row = row(id);
        String everything = row.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(value))
                .reduce("", String::concat);
        assertThat(everything)
                .doesNotContain("周启明", "启明", "13812345678", "1381234", "12345678")
                .contains("海湾造船厂工会", "大连");
        assertThat(authors.get(id)).isEqualTo(ZHOU);
    }

    @Test
    void findsEqualPhonesByTheirFingerprintAlone() {
        Particulars sameNumber = new Particulars("另一个人", "138 1234 5678", "", "");
        Particulars otherNumber = new Particulars("周启明", "13812345679", "海湾造船厂工会", "大连");

        byte[] first = bytes(authors.save(null, scene.somebody(), ZHOU), "phone_hash");
        byte[] second = bytes(authors.save(null, scene.somebody(), sameNumber), "phone_hash");
        byte[] third = bytes(authors.save(null, scene.somebody(), otherNumber), "phone_hash");

        assertThat(first).hasSize(32).isEqualTo(second).isNotEqualTo(third);
    }

    @Test
    void sealsTheSameNameDifferentlyEachTime() {
        byte[] first = bytes(authors.save(null, scene.somebody(), ZHOU), "name");
        byte[] second = bytes(authors.save(null, scene.somebody(), ZHOU), "name");

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void changesAnEntryInPlace() {
        long person = scene.somebody();
        long id = authors.save(null, person, ZHOU);
        Particulars moved = new Particulars("周启明", "13900000000", "北方重工", "沈阳");

        assertThat(authors.save(id, person, moved)).isEqualTo(id);

        assertThat(authors.get(id)).isEqualTo(moved);
        assertThat(database.queryForList("SELECT id FROM participant_author WHERE participant_id = ?", person))
                .hasSize(1);
    }

    @Test
    void remembersWhatAPersonGaveLast() {
        long person = scene.somebody();
        assertThat(authors.lastOf(person)).isEmpty();

        authors.save(null, person, ZHOU);
        authors.save(null, person, new Particulars("周启明", "13812345678", "北方重工", "沈阳"));

        assertThat(authors.lastOf(person)).get().extracting(Particulars::unit).isEqualTo("北方重工");
        assertThat(authors.lastOf(scene.somebody())).isEmpty();
    }

    @Test
    void looksUpSeveralEntriesAtOnce() {
        long first = authors.save(null, scene.somebody(), ZHOU);
        long second = authors.save(null, scene.somebody(), Particulars.NONE);

        assertThat(authors.get(List.of(first, second))).isEqualTo(Map.of(first, ZHOU, second, Particulars.NONE));
        assertThat(authors.get(List.of())).isEmpty();
        assertThat(authors.get((Long) null)).isEqualTo(Particulars.NONE);
    }

    private byte[] bytes(long id, String column) {
        return (byte[]) Objects.requireNonNull(row(id).get(column));
    }

    private Map<String, Object> row(long id) {
        return database.queryForMap("SELECT * FROM participant_author WHERE id = ?", id);
    }
}
