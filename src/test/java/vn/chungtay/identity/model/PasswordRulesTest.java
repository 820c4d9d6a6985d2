package vn.chungtay.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.identity.model.PasswordRules.Refusal.HOLDS_USER_NAME;
import static vn.chungtay.identity.model.PasswordRules.Refusal.TOO_COMMON;
import static vn.chungtay.identity.model.PasswordRules.Refusal.TOO_SHORT;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

@Requirement("SEC-04")
class PasswordRulesTest {

    @Test
    void ten_letters_are_enough_and_nine_are_not() {
        assertThat(PasswordRules.check("lúa chín v", "canbo.xa")).isEmpty();
        assertThat(PasswordRules.check("lúa chín ", "canbo.xa")).contains(TOO_SHORT);
    }

    @Test
    void the_user_name_and_what_everybody_tries_first_are_refused() {
        assertThat(PasswordRules.check("canbo.xa 2026", "canbo.xa")).contains(HOLDS_USER_NAME);
        assertThat(PasswordRules.check("Mật khẩu 123", "canbo.xa")).contains(TOO_COMMON);
        assertThat(PasswordRules.check("aaaaaaaaaaaa", "canbo.xa")).contains(TOO_COMMON);
    }

    @ParameterizedTest(name = "{0} failures: {1} seconds")
    @CsvSource({"4, 0", "5, 30", "6, 60", "7, 120", "11, 1920", "12, 3600", "1000, 3600"})
    void the_wait_doubles_up_to_an_hour(int failures, long seconds) {
        assertThat(BackOff.ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
