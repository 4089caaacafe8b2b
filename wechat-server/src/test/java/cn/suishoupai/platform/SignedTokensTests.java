package cn.suishoupai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that we hand out and recognise again. */
class SignedTokensTests {

    private final SignedTokens tokens = new SignedTokens(Keys.of(7));

    @ParameterizedTest
    @ValueSource(strings = {"", "17:1756282800", "state first /c/x?q=夜 班\n𠮷"})
    void recognisesItsOwn(String payload) {
        assertThat(tokens.verify("purpose", tokens.sign("purpose", payload))).contains(payload);
    }

    @Test
    void writesWhatACookieMayHold() {
        assertThat(tokens.sign("purpose", "夜班 ;,\"\\ 𠮷")).matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void doesNotTakeOnePurposeForAnother() {
        assertThat(tokens.verify("other", tokens.sign("purpose", "17"))).isEmpty();
        assertThat(tokens.verify("a", tokens.sign("a\nb", "17"))).isEmpty();
    }

    @Test
    void doesNotRecogniseWhatAnotherInstallationSigned() {
        assertThat(tokens.verify("purpose", new SignedTokens(Keys.of(8)).sign("purpose", "17")))
                .isEmpty();
    }

    @Test
    void noticesEveryChangedCharacter() {
        String token = tokens.sign("purpose", "participant-17");

        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.verify("purpose", changed)).as("character " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a", "a.", ".a", "a.b.c", "%.%", "MTc.", "MTc.MTc", "夜.班"})
    void isNotAtALossOverWhatIsNoToken(String token) {
        assertThat(tokens.verify("purpose", token)).isEmpty();
    }
}
