package vn.chungtay.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** The way of a report through the pages of both levels. */
@StoryTest
class ReportChainPagesTest {

    @Autowired
    private GivenCountedReview review;

    @Autowired
    private GivenCounts counts;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester mvc;

    private GivenCountedReview.Place place;
    private UserId leader;
    private UserId provincial;

    @BeforeEach
    void a_counted_review() {
        place = review.place();
        review.settle(place.village());
        counts.counted(place.province(), GivenCountedReview.YEAR);
        leader = users.user(Role.COMMUNE_LEADER, place.commune());
        provincial = users.user(Role.PROVINCE_OFFICER, place.province());
    }

    @Test
    @Requirement("REP-09")
    void a_report_goes_up_comes_back_and_is_taken_in() throws Exception {
        assertThat(get(leader, sentAddress())).bodyText().contains("Đơn vị chưa gửi báo cáo của kỳ này", "Chốt và gửi lên cấp trên");
        post(leader, "/review-reports/sent", "");
        var body = text(get(provincial, sentAddress()));
        assertThat(body).contains("Đã gửi, chờ cấp trên");
        var report = "/review-reports/sent/" + find(body, "/review-reports/sent/([0-9a-f-]{36})");

        assertThat(text(get(provincial, report + "?form=2"))).contains("Số liệu còn nguyên như khi gửi", "Nhận báo cáo");
        post(provincial, report + "/return", "reason=Thiếu");
        assertThat(text(get(leader, sentAddress()))).contains("Bị trả lại", "Thiếu", "Lý do gửi lại");
        assertThat(text(get(provincial, owedAddress()))).contains("Bị trả lại");

        post(leader, "/review-reports/sent", "reason=Đã sửa");
        var again = "/review-reports/sent/" + find(text(get(leader, sentAddress())), "/review-reports/sent/([0-9a-f-]{36})");
        post(provincial, again + "/accept", "");
        assertThat(text(get(provincial, owedAddress()))).contains("Đã được nhận", "Còn 0 trong 1 đơn vị");
        assertThat(mvc.post().uri(again + "/accept").with(csrf()).with(users.signedIn(leader)).exchange()).hasStatus(403);
    }

    @Test
    @Requirement("REP-10")
    void a_province_sets_the_day_and_sees_who_is_late() throws Exception {
        var late = LocalDate.of(2026, 11, 21).minusDays(3);
        post(provincial, "/review-reports/owed/deadline?unit=" + place.province().value(),
                "level=COMMUNE&day=" + late + "&basis=Công văn 12");

        assertThat(text(get(provincial, owedAddress()))).contains("Công văn 12", "3 ngày", "Còn 1 trong 1 đơn vị");
        assertThat(text(get(provincial, owedAddress() + "&q=khong-co"))).doesNotContain("3 ngày");
        assertThat(get(provincial, owedAddress().replace("owed?", "owed/file?") + "&format=CSV")).hasStatusOk()
                .bodyText().contains("Xã báo cáo", ",3");
        assertThat(text(get(leader, sentAddress()))).contains("Hạn gửi: 18/11/2026");
    }

    private String sentAddress() {
        return "/review-reports/sent?round=2025-OFFICIAL&unit=" + place.commune().value();
    }

    private String owedAddress() {
        return "/review-reports/owed?round=2025-OFFICIAL&unit=" + place.province().value();
    }

    private void post(UserId user, String address, String fields) {
        var unit = address.contains("unit=") ? "" : "&unit=" + place.commune().value();
        assertThat(mvc.post()
                        .uri(address + (address.contains("?") ? "&" : "?") + "round=2025-OFFICIAL" + unit + (fields.isEmpty() ? "" : "&" + fields))
                        .with(csrf())
                        .with(users.signedIn(user))
                        .exchange())
                .hasStatus3xxRedirection();
    }

    private static String find(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult get(UserId user, String address) {
        return mvc.get().uri(address).with(users.signedIn(user)).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
