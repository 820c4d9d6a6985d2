package vn.chungtay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;

@StoryTest
class TypedTextTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void characters_that_no_table_can_hold_are_left_out_of_a_form_and_letters_are_composed() {
        var administrator = users.user(Role.ADMINISTRATOR, units.commune("Tràng Xá " + UUID.randomUUID()));
        var name = "canbo." + UUID.randomUUID().toString().substring(0, 8);

        assertThat(browser.post()
                        .uri("/users")
                        .with(users.signedIn(administrator))
                        .with(csrf())
                        .param("userName", name)
                        .param("fullName", "Nông\u0000 Va\u0306n\u0001 Mẫu")
                        .param("agency", "UBND\u0000 xã"))
                .hasStatus3xxRedirection();

        assertThat(jdbc.sql("select full_name || ', ' || agency from identity.user_account where user_name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .isEqualTo("Nông Văn Mẫu, UBND xã");
    }

    @Test
    void a_search_with_such_a_character_finds_what_it_finds_without_it() {
        var administrator = users.user(Role.ADMINISTRATOR, units.commune("Tràng Xá " + UUID.randomUUID()));

        assertThat(browser.get().uri("/users").param("q", "hoang\u0000").with(users.signedIn(administrator)))
                .hasStatusOk();
        assertThat(browser.get().uri("/units").param("q", "vo\u0000 nhai").with(users.signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("Võ Nhai");
    }
}
