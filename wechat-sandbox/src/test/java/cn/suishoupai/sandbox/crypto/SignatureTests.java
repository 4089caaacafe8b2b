package cn.suishoupai.sandbox.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTests {

    @Test
    void signsTheQueryOfACallback() {
        assertThat(Signature.of("sandboxToken2026", "1767225600", "1320562132"))
                .isEqualTo("69defeb1c1ea395b4df7164c0581426daa96f913");
    }

    @Test
    void doesNotDependOnTheOrderOfItsParts() {
        assertThat(Signature.of("b", "c", "a")).isEqualTo(Signature.of("a", "b", "c"));
    }

    @Test
    void matchesItselfAndNothingElse() {
        String signature = Signature.of("token", "1", "2");

        assertThat(Signature.matches(signature, "2", "token", "1")).isTrue();
        assertThat(Signature.matches(signature, "other", "1", "2")).isFalse();
        assertThat(Signature.matches("", "token", "1", "2")).isFalse();
    }
}
