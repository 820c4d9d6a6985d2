package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.web.MenuEntry;

/** A menu that shows an entry lets its role in, whichever module the entry comes from. */
@StoryTest
class MenusTest {

    @Autowired
    private List<MenuEntry> entries;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Geography geography;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_entry_that_a_role_sees_opens(Role role) {
        var user = users.user(role, geography.country());
        var seen = users.as(user, () -> entries.stream().filter(MenuEntry::visible).toList());

        assertThat(seen).isNotEmpty().allSatisfy(it -> assertThat(
                        mvc.get().uri(it.href()).with(users.signedIn(user)))
                .as(it.href())
                .hasStatusOk());
    }
}
