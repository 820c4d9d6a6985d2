package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.usecase.RevokeDevice;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** A device that never meets a network: what it has is carried to the office, and receipts are carried back. */
@StoryTest
class CarriedFileStoryTest {

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
    private RevokeDevice revoke;

    private final UUID picture = UUID.randomUUID();
    private final byte[] bytes = jpeg(150_000);
    private final UUID sheet = UUID.randomUUID();

    private UnitId commune;
    private UserId officer;
    private GivenVisits.Home home;
    private Phone phone;

    @BeforeEach
    void a_village_head_with_a_phone() {
        commune = units.commune("Xã Mang Tệp");
        var village = units.village(commune, "Thôn Mang Tệp");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        home = visits.homeIn(village);
        phone = phones.of(users.user(Role.VILLAGE_HEAD, village));
    }

    @Test
    @Requirement("SEC-06")
    void packets_and_pictures_of_a_file_are_taken_in_and_their_receipts_are_carried_back() {
        var file = GivenFile.of(phone).packets(naming(1).text(), packet(3).answer("rooms", 2).text()).picture(picture, home, sheet, bytes).left(2, 1).bytes();

        var page = taken(file);

        assertThat(page).hasStatusOk().bodyText()
                .contains("Máy của chị Mẫu", "2 phần, 1 phần còn chờ", "đã nhận 1 trên 1 ảnh", "còn 2 phần, 1 ảnh", "/receipts");
        assertThat(seen(officer)).hasStatusOk().body().isEqualTo(bytes);
        var receipts = receipts(page);
        assertThat(statements(receipts, "receipts")).extracting(it -> it.path("outcome").stringValue()).containsExactlyInAnyOrder("APPLIED", "HELD");
        assertThat(statements(receipts, "pictures")).extracting(it -> it.path("outcome").stringValue()).containsExactly("ARRIVED");
        assertThat(statements(receipts, "pictures").getFirst().path("digest").stringValue()).isEqualTo(GivenFile.digest(bytes));
        assertThat(receipts.path("file_key").path("id").stringValue()).isNotEmpty();
    }

    @Test
    void the_same_file_again_is_one_line_of_the_list_and_its_receipts_say_what_became_of_it_until_then() {
        var file = GivenFile.of(phone).packets(packet(2).answer("rooms", 2).text()).bytes();
        var first = receipts(taken(file));
        assertThat(statements(first, "receipts")).extracting(it -> it.path("outcome").stringValue()).containsExactly("HELD");

        phone.send(packet(1).answer("area", 38));
        var again = receipts(taken(file));

        assertThat(statements(again, "receipts")).extracting(it -> it.path("outcome").stringValue()).containsExactly("APPLIED", "APPLIED");
        var list = get(officer, "/field-work/files");
        assertThat(text(list).split("/receipts\"")).as("one line and what follows it").hasSize(2);
        assertThat(list).bodyText().contains("1 phần, đã xong", "Tải lại biên nhận");
        assertThat(get(officer, "/field-work/files/list?format=XLSX")).hasStatusOk();
        assertThat(visits(2)).isTrue();
    }

    @Test
    void a_picture_that_began_over_the_line_goes_on_with_the_file() {
        assertThat(piece(0, 65_536)).hasStatusOk();
        assertThat(piece(65_536, 1000)).hasStatusOk();

        taken(GivenFile.of(phone).picture(picture, home, sheet, bytes).bytes());

        assertThat(seen(officer)).hasStatusOk().body().isEqualTo(bytes);
        assertThat(piece(0, 65_536)).as("the line finds it whole").hasStatusOk().hasHeader("Upload-Offset", String.valueOf(bytes.length));
    }

    @Test
    @Requirement("SEC-01")
    void pictures_are_taken_by_the_same_rules_as_over_the_line_and_one_that_is_refused_does_not_hold_up_the_others() {
        var stranger = visits.homeIn(units.village(units.commune("Xã Khác"), "Thôn Khác"));
        var page = taken(GivenFile.of(phone)
                .picture(UUID.randomUUID(), stranger, sheet, bytes)
                .picture(UUID.randomUUID(), home, sheet, new byte[100])
                .picture(UUID.randomUUID(), home.value(), sheet, bytes, GivenFile.digest(new byte[1]))
                .picture(UUID.randomUUID(), UUID.randomUUID(), sheet, bytes, GivenFile.digest(bytes))
                .picture(picture, home, sheet, bytes)
                .bytes());

        assertThat(page).bodyText().contains("đã nhận 1 trên 5 ảnh", "không có quyền", "nội dung không phải là ảnh", "ảnh bị hỏng trên máy", "không tìm thấy hộ");
        assertThat(statements(receipts(page), "pictures"))
                .extracting(it -> it.path("outcome").stringValue() + " " + it.path("reason").stringValue(""))
                .containsExactlyInAnyOrder(
                        "REFUSED picture_no_right", "REFUSED picture_not_a_picture", "REFUSED picture_digest_differs",
                        "REFUSED picture_no_subject", "ARRIVED ");
    }

    @Test
    void a_revoked_phone_carries_its_pictures_as_well() {
        var text = naming(1).text();
        phone.send(text);
        users.runAs(officer, () -> revoke.revoke(phone.registration().device().id(), "đổi máy"));

        var page = taken(GivenFile.of(phone).picture(picture, home, sheet, bytes).bytes());

        assertThat(seen(officer)).hasStatusOk();
        assertThat(statements(receipts(page), "receipts")).extracting(it -> it.path("outcome").stringValue()).containsExactly("APPLIED");
    }

    @Test
    @Requirement("SEC-01")
    void another_office_neither_opens_the_file_nor_fetches_its_receipts() {
        var page = taken(GivenFile.of(phone).packets(packet(1).answer("area", 38).text()).bytes());
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Lạ"));

        assertThat(get(stranger, address(page))).hasStatus(404);
        assertThat(get(stranger, address(page) + "/receipts")).hasStatus(404);
        assertThat(get(stranger, "/field-work/files")).hasStatusOk().bodyText().contains("Chưa nhận tệp nào");
    }

    @Test
    void what_packets_name_and_what_is_missing_before_them_is_told_until_it_arrives() {
        phone.send(naming(2));

        assertThat(get(officer, "/field-work/missing")).hasStatusOk().bodyText().contains("Lần gửi thứ 1 của phiếu", "Ảnh cho câu", "Máy của chị Mẫu");
        assertThat(get(officer, "/field-work/missing/file?format=XLSX")).hasStatusOk();
        assertThat(get(officer, "/field-work/devices")).bodyText().contains("1 ảnh; thiếu phần ghi ở 1 phiếu");
        assertThat(get(users.user(Role.COMMUNE_OFFICER, units.commune("Xã Xa")), "/field-work/missing")).bodyText().contains("Không thiếu gì");

        phone.send(packet(1).answer("area", 38));
        taken(GivenFile.of(phone).picture(picture, home, sheet, bytes).bytes());

        assertThat(get(officer, "/field-work/missing?device=" + phone.id())).hasStatusOk().bodyText().contains("Không thiếu gì");
    }

    @Test
    void a_picture_that_was_replaced_is_not_missed_in_whatever_order_the_packets_come() {
        var later = UUID.randomUUID();
        phone.send(packet(2).change("house_photo", photo(picture), photo(later)));
        phone.send(naming(1));

        var page = text(get(officer, "/field-work/missing"));

        assertThat(page.split("Ảnh cho câu")).as("one picture and what stands around it").hasSize(2);
    }

    private GivenPackets packet(int number) {
        return phone.about(home).of(sheet).number(number);
    }

    private GivenPackets naming(int number) {
        return packet(number).change("house_photo", null, photo(picture));
    }

    private static String photo(UUID it) {
        return "{\"photo\":\"" + it + "\"}";
    }

    private boolean visits(int revisions) {
        return users.as(officer, () -> visits.story(home)).size() == revisions;
    }

    /** The page about a file that the officer has taken in. */
    private MvcTestResult taken(byte[] file) {
        var sent = browser.post()
                .uri("/field-work/files")
                .multipart()
                .file(new MockMultipartFile("file", "phieu.ctfield", "application/json", file))
                .with(users.signedIn(officer))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus3xxRedirection();
        return get(officer, String.valueOf(sent.getResponse().getRedirectedUrl()));
    }

    private static String address(MvcTestResult page) {
        return String.valueOf(page.getRequest().getRequestURI());
    }

    /** What is in a file of receipts, after checking that it was written for the phone. */
    private JsonNode receipts(MvcTestResult page) {
        var file = MAPPER.readTree(text(get(officer, address(page) + "/receipts")));
        assertThat(file.path("device").stringValue()).isEqualTo(phone.id().toString());
        assertThat(file.path("mac").stringValue()).isEqualTo(mac("chung-tay-receipts-1\n" + phone.id() + "\n" + file.path("body").stringValue()));
        return MAPPER.readTree(file.path("body").stringValue());
    }

    private String mac(String of) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(phone.registration().secrets().own(), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> statements(JsonNode receipts, String of) {
        return StreamSupport.stream(receipts.path(of).spliterator(), false).map(GivenPhones::statement).toList();
    }

    private MvcTestResult piece(int offset, int length) {
        return browser.put()
                .uri("/api/field/pictures/{id}?owner={o}&subject={s}&sheet={h}&question=house_photo", picture, GivenVisits.OWNER, home.value(), sheet)
                .header("Authorization", "Bearer " + phone.registration().token())
                .header("Upload-Offset", String.valueOf(offset))
                .header("Upload-Length", String.valueOf(bytes.length))
                .header("Upload-Digest", GivenFile.digest(bytes))
                .contentType("application/octet-stream")
                .content(Arrays.copyOfRange(bytes, offset, offset + length))
                .exchange();
    }

    private MvcTestResult seen(UserId user) {
        return get(user, "/field-work/pictures/" + picture);
    }

    private MvcTestResult get(UserId user, String path) {
        return browser.get().uri(path).with(users.signedIn(user)).exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] jpeg(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[2] = (byte) 0xFF;
        return bytes;
    }
}
