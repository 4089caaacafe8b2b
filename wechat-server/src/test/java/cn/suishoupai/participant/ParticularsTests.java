package cn.suishoupai.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author says of themselves. */
class ParticularsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "138 0000 0001",
                "138-0000-0001",
                "138－0000－0001",
                "　13800000001　",
                "138\u00a00000\u00a00001",
                "138　0000　0001",
                "\u202d13800000001\u202c"
            })
    void readsAPhoneNumberHoweverItIsGrouped(String typed) {
        assertThat(phone(typed).phone()).isEqualTo("13800000001");
        assertThat(phone(typed).hasMobile()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12800000001", "1380000000", "138000000011", "+8613800000001", "1380000000a", "１３８００００００００１"
            })
    void doesNotTakeOtherNumbersForAMobile(String typed) {
        assertThat(phone(typed).hasMobile()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"13800000001, 138****0001", "1380000, ****", "'', ****"})
    void hidesTheMiddleOfAPhoneNumber(String typed, String shown) {
        assertThat(phone(typed).maskedPhone()).isEqualTo(shown);
    }

    @Test
    void isShownToThePublicWithoutThePhone() {
        Particulars author = new Particulars(" 周启明 ", "13800000001", "海湾造船厂", "大连");

        assertThat(author.byline()).isEqualTo("周启明 · 海湾造船厂 · 大连");
    }

    @Test
    void keepsNoMoreThanAHundredCharactersOfAnything() {
        Particulars author = new Particulars("𠮷".repeat(101), "1".repeat(200), "厂".repeat(101), "城".repeat(100));

        assertThat(author.name()).isEqualTo("𠮷".repeat(100));
        assertThat(author.phone()).hasSize(100);
        assertThat(author.unit()).isEqualTo("厂".repeat(100));
        assertThat(author.city()).hasSize(100);
    }

    private static Particulars phone(String typed) {
        return new Particulars("", typed, "", "");
    }
}
