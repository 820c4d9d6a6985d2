package vn.chungtay.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.RecipientLists;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** The page on which an office keeps who gets its papers. */
@StoryTest
class RecipientPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private RecipientLists lists;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    private UnitId commune;
    private UserId officer;

    @BeforeEach
    void an_officer() {
        commune = units.commune("Xã gửi");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void it_begins_with_a_list_that_a_plan_had_and_keeps_what_is_made_of_it() throws Exception {
        assertThat(page("/recipients")).contains("Đơn vị chưa có danh sách", "mẫu 1");
        assertThat(page("/recipients?unit=" + commune.value() + "&kind=KE_HOACH&example=1")).contains("Lãnh đạo UBND xã");

        save("- Thường trực Đảng ủy (thay b/c);\n\n Các thôn ", "VT, KT");

        assertThat(users.as(officer, () -> lists.of(commune, PaperKind.KE_HOACH)).map(Recipients::lines)).contains(List.of(
                "- Thường trực Đảng ủy (thay b/c);", "- Các thôn;", "- Lưu: VT, KT."));
        assertThat(page("/recipients")).contains("Đơn vị đã có danh sách", "Các thôn");
        assertThat(page("/recipients?kind=BAO_CAO")).contains("Đơn vị chưa có danh sách").doesNotContain("Các thôn");
    }

    @Test
    void a_list_without_anybody_is_not_kept() {
        save(" \n ", "VT");

        assertThat(users.as(officer, () -> lists.of(commune, PaperKind.KE_HOACH))).isEmpty();
    }

    private void save(String names, String archive) {
        browser.post().uri("/recipients").with(csrf()).with(users.signedIn(officer))
                .param("unit", commune.value().toString()).param("kind", "KE_HOACH")
                .param("names", names).param("archive", archive).exchange();
    }

    private String page(String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
