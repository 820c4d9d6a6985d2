package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.model.CurveKeys;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.usecase.RevokeDevice;
import vn.chungtay.fieldwork.usecase.TakeSealedFile;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;

/** Packets that come in a file: carried to the office, or left by a device that was revoked. */
@StoryTest
class SealedFileStoryTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenVisits visits;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private TakeSealedFile files;

    @Autowired
    private RevokeDevice revoke;

    private UserId officer;
    private UserId head;
    private GivenVisits.Home home;
    private Phone phone;
    private UUID sheet;

    @BeforeEach
    void a_village_head_with_a_phone() {
        var commune = units.commune("Xã Tệp");
        var village = units.village(commune, "Thôn Tệp");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        head = users.user(Role.VILLAGE_HEAD, village);
        home = visits.homeIn(village);
        phone = phones.of(head);
        sheet = UUID.randomUUID();
    }

    @Test
    void a_file_that_was_carried_to_the_office_is_applied_by_the_right_of_the_officer_and_remains_the_reviewers() throws Exception {
        var file = sealed(packet(1).answer("area", 38).text(), packet(2).change("area", number(38), number(45)).text());

        var result = (TakeSealedFile.Result.Received) users.as(officer, () -> files.takeAtOffice(file));

        assertThat(result.from().id()).isEqualTo(phone.registration().device().id());
        assertThat(result.packets()).extracting(it -> it.fate().outcome()).containsOnly(Outcome.APPLIED);
        var kept = users.as(officer, () -> visits.sheet(home)).orElseThrow();
        assertThat(kept.number()).isEqualTo(2);
        assertThat(kept.filled().by()).isEqualTo(head);
        assertThat(kept.savedBy()).isEqualTo(officer);
    }

    @Test
    void what_came_both_ways_is_applied_once() throws Exception {
        var text = packet(1).answer("area", 38).text();
        phone.send(text);

        users.as(officer, () -> files.takeAtOffice(sealed(text)));

        assertThat(users.as(officer, () -> visits.story(home))).hasSize(1);
    }

    @Test
    void a_revoked_device_leaves_its_packets_in_quarantine_against_receipts() throws Exception {
        users.runAs(officer, () -> revoke.revoke(phone.registration().device().id(), "mất máy"));
        var one = packet(1).answer("area", 38).text();
        var two = packet(2).answer("rooms", 2).text();

        var answer = left(sealed(one, two));

        assertThat(answer).hasStatus(200);
        var receipts = MAPPER.readTree(answer.getResponse().getContentAsByteArray()).path("receipts");
        assertThat(receipts.size()).isEqualTo(2);
        for (var receipt : receipts) {
            assertThat(GivenPhones.statement(receipt).path("outcome").stringValue()).isEqualTo("QUARANTINED");
            assertThat(GivenPhones.statement(receipt).path("reason").stringValue()).isEqualTo("NOT_SENT_BY_ITS_DEVICE");
        }
        assertThat(users.as(officer, () -> visits.sheet(home))).isEmpty();
        assertThat(left(sealed(one, two))).hasStatus(200);
    }

    @Test
    void a_copied_file_at_the_open_door_does_not_block_the_way_of_its_device() throws Exception {
        var one = packet(1).answer("area", 38).text();

        assertThat(left(sealed(one))).as("it was not revoked").hasStatus(422);
        assertThat(phone.send(one).path("outcome").stringValue()).isEqualTo("APPLIED");
    }

    @Test
    void what_a_revoked_device_left_is_applied_when_it_is_carried_to_the_office() throws Exception {
        users.runAs(officer, () -> revoke.revoke(phone.registration().device().id(), "đổi máy"));
        var file = sealed(packet(1).answer("area", 38).text(), packet(2).change("area", number(38), number(45)).text());
        left(file);

        var result = (TakeSealedFile.Result.Received) users.as(officer, () -> files.takeAtOffice(file));

        assertThat(result.packets()).extracting(it -> it.fate().outcome()).containsOnly(Outcome.APPLIED);
        assertThat(users.as(officer, () -> visits.story(home))).hasSize(2);
    }

    @Test
    void the_open_door_reads_no_more_than_a_device_can_have() {
        users.runAs(officer, () -> revoke.revoke(phone.registration().device().id(), "mất máy"));
        var start = "{\"format\":\"chung-tay-field-1\",\"device\":\"" + phone.id() + "\",\"body\":\"";

        assertThat(left((start + "A".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8))).hasStatus(413);
        assertThat(left(("{\"body\":\"" + "A".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8))).as("a stranger").hasStatus(422);
    }

    @Test
    void whoever_is_no_device_of_ours_or_cut_the_file_is_told_nothing() throws Exception {
        var text = packet(1).answer("area", 38).text();
        var whole = (ObjectNode) MAPPER.readTree(sealed(text));

        for (var file : List.of(
                new byte[0],
                "{}".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(sealed(text), sealed(text).length / 2),
                GivenFile.of(phone).by(phone.id(), new byte[32]).packets(text).bytes(),
                GivenFile.of(phone).by(UUID.randomUUID(), phone.registration().secrets().own()).packets(text).bytes(),
                GivenFile.of(phone).sealedFor(phone.registration().fileKey().id(), CurveKeys.fresh().open()).packets(text).bytes(),
                GivenFile.written(whole.deepCopy().put("mac", "AAAA")),
                GivenFile.written(whole.deepCopy().put("mac", "***")),
                GivenFile.written(whole.deepCopy().put("format", "chung-tay-field-2")),
                GivenFile.written(whole.deepCopy().put("iv", whole.path("mac").stringValue())),
                GivenFile.written(whole.deepCopy().put("key", "f99")))) {
            assertThat(left(file)).hasStatus(422);
        }
        assertThat(users.as(officer, () -> files.takeAtOffice(new byte[0]))).isInstanceOf(TakeSealedFile.Result.NotOurs.class);
        assertThatThrownBy(() -> users.as(head, () -> files.takeAtOffice(sealed(text)))).isInstanceOf(Forbidden.class);
        assertThat(users.as(officer, () -> visits.sheet(home))).isEmpty();
    }

    @Test
    void whoever_knocks_too_often_has_to_wait() {
        var knocks = IntStream.range(0, 70)
                .mapToObj(_ -> client.post()
                        .uri("/public/field/files")
                        .with(it -> {
                            it.setRemoteAddr("10.64.0.1");
                            return it;
                        })
                        .content("{}")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .toList();

        assertThat(knocks.getFirst()).isEqualTo(422);
        assertThat(knocks.getLast()).isEqualTo(429);
    }

    private GivenPackets packet(int number) {
        return phone.about(home).of(sheet).number(number);
    }

    private static String number(int it) {
        return "{\"number\":\"" + it + "\"}";
    }

    private MvcTestResult left(byte[] file) {
        return client.post().uri("/public/field/files").content(file).exchange();
    }

    private byte[] sealed(String... packets) {
        return GivenFile.of(phone).packets(packets).bytes();
    }
}
