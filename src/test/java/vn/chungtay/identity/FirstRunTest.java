package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;

@StoryTest
@Requirement("SEC-01")
class FirstRunTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @BeforeEach
    void somebodyUsesTheSystem() {
        users.withoutRights();
    }

    @Test
    void the_page_of_the_first_administrator_is_gone_once_there_is_a_user() {
        assertThat(browser.get().uri("/first-run")).hasStatus(404);
        assertThat(browser.post()
                        .uri("/first-run")
                        .with(csrf())
                        .param("code", "bất kỳ")
                        .param("userName", "quantri")
                        .param("fullName", "Ma Thị Mẫu")
                        .param("password", "một câu rất riêng"))
                .hasStatus(404);
    }

    @Test
    void the_public_is_welcomed_and_asked_to_sign_in() {
        assertThat(browser.get().uri("/")).hasStatusOk().bodyText().contains("Đăng nhập");
    }
}
