package vn.chungtay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;

@StoryTest
class TextSizeTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    @Requirement("PUB-08")
    void a_person_without_a_sign_in_chooses_larger_letters_and_stays_on_the_page() {
        var answer = browser.get().uri("/public/text-size?size=LARGEST&back=/public/results?year=2024").exchange();

        assertThat(answer).hasStatus(303).hasHeader("Location", "/public/results?year=2024");
        assertThat(answer).cookies().hasValue("text_size", "LARGEST");
        assertThat(browser.get().uri("/public/results").cookie(new Cookie("text_size", "LARGEST")).exchange())
                .bodyText()
                .contains("class=\"ct-text-largest\"");
        assertThat(browser.get().uri("/public/results").cookie(new Cookie("text_size", "HUGE\" onload=\"")).exchange())
                .bodyText()
                .contains("class=\"ct-text-normal\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)"})
    void nobody_is_led_to_another_site(String back) {
        assertThat(browser.get().uri("/public/text-size?size=LARGE&back={back}", back).exchange())
                .hasHeader("Location", "/");
    }
}
