package vn.chungtay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;

@StoryTest
class ScriptsTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"([^\"]+/main\\.js)\"");

    @Autowired
    private MockMvcTester browser;

    /** A script behind the sign-in is answered by a page, which browsers refuse to run. */
    @Test
    void the_scripts_of_a_public_page_come_without_signing_in() throws UnsupportedEncodingException {
        var page = browser.get().uri("/public/self-check").exchange().getResponse();
        var script = SCRIPT.matcher(page.getContentAsString(StandardCharsets.UTF_8));

        assertThat(script.find()).isTrue();
        assertThat(browser.get().uri(script.group(1))).hasStatusOk();
    }
}
