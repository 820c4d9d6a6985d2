package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.fieldwork.usecase.RenewFieldKey;
import vn.chungtay.fieldwork.usecase.TakeSealedFile;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** The administrator renews the keys of the field app; nobody who is out has to do anything. */
@StoryTest
class FieldKeyStoryTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenVisits visits;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private Geography geography;

    @Autowired
    private RenewFieldKey renew;

    @Autowired
    private TakeSealedFile files;

    private UserId administrator;
    private UserId officer;
    private GivenVisits.Home home;
    private Phone phone;

    @BeforeEach
    void a_phone_that_was_registered_before() {
        var commune = units.commune("Xã Khóa");
        var village = units.village(commune, "Thôn Khóa");
        administrator = users.user(Role.ADMINISTRATOR, geography.country());
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        home = visits.homeIn(village);
        phone = phones.of(users.user(Role.VILLAGE_HEAD, village));
    }

    @Test
    @Requirement("SEC-05")
    void a_key_is_renewed_with_a_reason_by_the_administrator_only() {
        assertThat(browser.get().uri("/field-work/keys").with(users.signedIn(administrator))).hasStatusOk().bodyText()
                .contains("ký biên nhận", "niêm phong tệp", "Khóa cũ vẫn giữ").doesNotContain("PRIVATE");
        assertThat(browser.get().uri("/field-work/keys").with(users.signedIn(officer))).hasStatus(403);
        assertThat(browser.get().uri("/").with(users.signedIn(administrator))).bodyText().contains("href=\"/field-work/keys\"");
        var before = keys();

        renewed(Map.of("purpose", "RECEIPT", "because", "mất bản sao lưu"));
        renewed(Map.of("purpose", "RECEIPT", "understood", "true"));
        renewed(Map.of("because", "mất bản sao lưu", "understood", "true"));
        assertThat(keys()).as("without key, confirmation or reason nothing happens").isEqualTo(before);
        renewed(Map.of("purpose", "RECEIPT", "because", "mất bản sao lưu", "understood", "true"));

        assertThat(keys()).isEqualTo(before + 1);
    }

    @Test
    @Requirement("SEC-06")
    void receipts_are_signed_by_the_new_key_which_a_device_learns_from_a_text_written_for_it() {
        var old = phone.registration().receiptKeys().getFirst().id();
        users.runAs(administrator, () -> renew.renew(Purpose.RECEIPT, "thử"));

        var receipt = GivenPhones.receipt(phone.post(phone.about(home).answer("area", 38).text()));
        var written = MAPPER.readTree(told("/public/field/keys/" + phone.id()));
        var keys = MAPPER.readTree(written.path("body").stringValue());

        assertThat(receipt.path("key").stringValue()).isNotEqualTo(old);
        assertThat(keys.path("receipt_keys").has(receipt.path("key").stringValue())).isTrue();
        assertThat(keys.path("receipt_keys").has(old)).as("what was signed before can still be checked").isTrue();
        assertThat(browser.get().uri("/public/field/keys/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void a_file_that_was_sealed_for_the_old_key_is_still_opened_and_devices_hear_of_the_new_one() {
        var file = GivenFile.of(phone).packets(phone.about(home).answer("area", 38).text()).bytes();
        users.runAs(administrator, () -> renew.renew(Purpose.FILE, "thử"));

        assertThat(users.as(officer, () -> files.takeAtOffice(file))).isInstanceOf(TakeSealedFile.Result.Received.class);
        assertThat(villages().path("file_key").stringValue()).isNotEqualTo(phone.registration().fileKey().id());
        assertThat(phones.of(officer).registration().fileKey().id()).isEqualTo(villages().path("file_key").stringValue());
    }

    private JsonNode villages() {
        var answer = phone.get("/api/field/villages");
        return MAPPER.readTree(answer.getResponse().getContentAsByteArray());
    }

    private String told(String path) {
        return new String(browser.get().uri(path).exchange().getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private int keys() {
        return users.as(administrator, renew::keys).size();
    }

    private void renewed(Map<String, String> typed) {
        var post = browser.post().uri("/field-work/keys").with(users.signedIn(administrator)).with(csrf());
        typed.forEach(post::param);
        assertThat(post.exchange()).hasRedirectedUrl("/field-work/keys");
    }
}
