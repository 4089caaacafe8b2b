package cn.suishoupai.sandbox.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?access_token=abc&openid=o1 | ?access_token=***&openid=o1",
                "?appid=wx1&secret=abc | ?appid=wx1&secret=***",
                "{\"secret\":\"abc\",\"appid\":\"wx1\"} | {\"secret\":\"***\",\"appid\":\"wx1\"}",
                "{\"access_token\" : \"abc\"} | {\"access_token\":\"***\"}",
                "{\"ticket\":\"abc\",\"expires_in\":7} | {\"ticket\":\"***\",\"expires_in\":7}",
                "?signature=abc&nonce=1 | ?signature=abc&nonce=1",
                "a secret is a secret | a secret is a secret"
            })
    void strikesOutSecretsAndNothingElse(String text, String expected) {
        assertThat(Redaction.of(text)).isEqualTo(expected);
    }
}
