package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.fieldwork.model.PictureUpload;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.SheetId;

/** A picture that follows its answer over a bad line, and who sees it. */
@StoryTest
class PictureStoryTest {

    private static final int PIECE = PictureUpload.LARGEST_PIECE;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private FillInSheet sheets;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UUID picture = UUID.randomUUID();
    private final byte[] bytes = jpeg(150_000);

    private Commune commune;
    private CampaignId campaign;
    private EntryId entry;
    private SheetId sheet;
    private String token;
    private MediaType type = MediaType.APPLICATION_OCTET_STREAM;

    @BeforeEach
    void a_sheet_whose_answer_names_a_picture() {
        commune = given.commune();
        given.poor(commune.first());
        campaign = given.opened(commune);
        entry = users.as(commune.head(), () -> read.page(campaign, EntryFilter.ALL, 0, 1)).entries().getFirst().id();
        sheet = users.as(commune.head(), () -> sheets.begin(entry)).orElseThrow().id();
        var open = users.as(commune.head(), () -> sheets.open(entry));
        var named = open.filled().answers().with(AnswerPlace.of("house_photo"), new Answer.Photo(picture.toString()));
        users.runAs(commune.head(), () -> sheets.save(entry, open.revision(), open.filled().with(named)));
        token = users.token(commune.head(), false);
    }

    @Test
    @Requirement("SEC-06")
    void a_picture_that_was_cut_goes_on_where_it_ended_and_is_then_on_the_sheet() {
        assertThat(page()).hasStatusOk().bodyText().contains("ảnh chưa gửi về");

        assertThat(put(0, PIECE)).hasStatusOk().hasHeader("Upload-Offset", String.valueOf(PIECE));
        assertThat(put(0, PIECE)).as("the receipt was lost").hasStatusOk().hasHeader("Upload-Offset", String.valueOf(PIECE));
        assertThat(head()).hasStatusOk().hasHeader("Upload-Offset", String.valueOf(PIECE));
        assertThat(put(2 * PIECE, 1000)).hasStatus(409).hasHeader("Upload-Offset", String.valueOf(PIECE));
        assertThat(page()).hasStatusOk().bodyText().contains("ảnh chưa gửi về");
        put(PIECE, PIECE);
        assertThat(put(2 * PIECE, bytes.length - 2 * PIECE)).hasStatusOk().hasHeader("Upload-Offset", String.valueOf(bytes.length));

        assertThat(page()).hasStatusOk().bodyText().contains("src=\"/field-work/pictures/" + picture).doesNotContain("ảnh chưa gửi về");
        assertThat(seen(commune.leader()))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentType(MediaType.IMAGE_JPEG)
                .body()
                .isEqualTo(bytes);
        assertThat(put(0, PIECE)).as("it has arrived").hasStatusOk().hasHeader("Upload-Offset", String.valueOf(bytes.length));
    }

    @Test
    void a_piece_may_say_of_which_type_the_picture_is() {
        type = MediaType.IMAGE_JPEG;

        assertThat(put(0, PIECE)).hasStatusOk().hasHeader("Upload-Offset", String.valueOf(PIECE));
    }

    @Test
    @Requirement({"SEC-01", "SEC-04"})
    void whoever_may_not_see_the_sheet_sees_no_picture_and_a_look_is_recorded() {
        arrive();
        var stranger = given.commune();

        assertThat(seen(stranger.officer())).hasStatus(404);
        assertThat(browser.get().uri("/field-work/pictures/" + picture).exchange()).hasStatus3xxRedirection();
        var before = looks();
        assertThat(seen(commune.officer())).hasStatusOk();
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    @Requirement("SEC-06")
    void a_household_that_moved_away_was_visited_all_the_same_and_its_pictures_stay_with_what_was_answered() {
        var phone = phones.of(commune.head());
        var packet = GivenPackets.packet(phone.id(), "review", entry.value()).of(sheet.value()).number(1);
        phone.send(packet.change("house_photo", null, "{\"photo\":\"" + picture + "\"}"));
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ ->
                jdbc.sql("update campaigns.entry set village_id = ? where id = ?").params(commune.second().value(), entry.value()).update()));
        token = phone.registration().token();

        assertThat(put(0, PIECE)).hasStatusOk();
        assertThat(head()).hasStatusOk().hasHeader("Upload-Offset", String.valueOf(PIECE));
        put(PIECE, PIECE);
        assertThat(put(2 * PIECE, bytes.length - 2 * PIECE)).hasStatusOk();

        assertThat(seen(commune.officer())).as("where it lives now").hasStatusOk();
        picture = UUID.randomUUID();
        sheet = new SheetId(UUID.randomUUID());
        assertThat(put(0, PIECE)).as("of a sheet that nobody sent").hasStatus(404);
    }

    @Test
    void a_stranger_adds_nothing_to_a_sheet() {
        token = users.token(given.commune().head(), false);

        assertThat(put(0, PIECE)).hasStatus(404);
        assertThat(head()).hasStatusOk().hasHeader("Upload-Offset", "0");
    }

    @Test
    void what_is_no_picture_too_large_or_another_than_announced_is_refused() {
        assertThat(send(new byte[100], 0, 100, digest(new byte[100]))).hasStatus(422).bodyText().contains("picture_not_a_picture");
        assertThat(send(bytes, 0, 1_000_001, digest(bytes))).hasStatus(413);
        assertThat(send(jpeg(PIECE + 1), 0, PIECE + 1, digest(bytes))).hasStatus(413).bodyText().contains("picture_piece_too_large");
        assertThat(send(jpeg(500), 0, 500, digest(bytes))).hasStatus(422).bodyText().contains("picture_digest_differs");
        assertThat(head()).as("it was given up and can be sent anew").hasStatusOk().hasHeader("Upload-Offset", "0");
        arrive();
        assertThat(send(jpeg(500), 0, 500, digest(jpeg(500)))).hasStatus(409).bodyText().contains("picture_other_picture");
    }

    @Test
    void what_has_arrived_cannot_be_changed_even_behind_the_program() {
        arrive();

        assertThatThrownBy(() -> Caller.SYSTEM.run(() -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("delete from fieldwork.picture where id = ?").param(picture).update())))
                .hasMessageContaining("stays as it is");
    }

    private void arrive() {
        for (int at = 0; at < bytes.length; at += PIECE) put(at, Math.min(PIECE, bytes.length - at));
    }

    private MvcTestResult put(int offset, int length) {
        return send(Arrays.copyOfRange(bytes, offset, offset + length), offset, bytes.length, digest(bytes));
    }

    private MvcTestResult send(byte[] piece, int offset, int length, String digest) {
        return browser.put()
                .uri("/api/field/pictures/{id}?owner=review&subject={s}&sheet={f}&question=house_photo", picture, entry.value(), sheet.value())
                .header("Authorization", "Bearer " + token)
                .header("Upload-Offset", offset)
                .header("Upload-Length", length)
                .header("Upload-Digest", digest)
                .contentType(type)
                .content(piece)
                .exchange();
    }

    private MvcTestResult head() {
        return browser.head().uri("/api/field/pictures/{id}", picture).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult page() {
        return browser.get()
                .uri("/campaigns/{c}/households/{e}/sheet?section=visit", campaign.value(), entry.value())
                .with(users.signedIn(commune.officer()))
                .exchange();
    }

    private MvcTestResult seen(UserId user) {
        return browser.get().uri("/field-work/pictures/{id}", picture).with(users.signedIn(user)).exchange();
    }

    private int looks() {
        var found = new AtomicReference<Integer>();
        Caller.SYSTEM.run(() -> found.set(jdbc.sql("select count(*) from audit.entry e join audit.subject s on s.line = e.number where s.id = ? and e.kind = 'LOOKED'")
                .param(entry.value())
                .query(Integer.class)
                .single()));
        return found.get();
    }

    private static byte[] jpeg(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[2] = (byte) 0xFF;
        return bytes;
    }

    private static String digest(byte[] of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
