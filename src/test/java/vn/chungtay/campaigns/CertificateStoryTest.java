package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.paper.CertificateRow;
import vn.chungtay.campaigns.model.paper.KeyPairs;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.paper.SignedStatement;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.campaigns.usecase.AskAboutCertificate;
import vn.chungtay.campaigns.usecase.KeepRoster;
import vn.chungtay.campaigns.usecase.PrintCertificates;
import vn.chungtay.campaigns.usecase.PrintOutcome;
import vn.chungtay.campaigns.usecase.RenewSigningKey;
import vn.chungtay.campaigns.usecase.VerifyCertificate.Answer;
import vn.chungtay.campaigns.usecase.VerifyCertificate;
import vn.chungtay.campaigns.usecase.WriteVillagePapers.Format;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.standards.PovertyClass;

/** Certificates from the recognised list to the stranger who asks whether one is valid. */
@StoryTest
class CertificateStoryTest {

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenRecognised lists;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @Autowired
    private PrintCertificates print;

    @Autowired
    private VerifyCertificate verify;

    @Autowired
    private AskAboutCertificate ask;

    @Autowired
    private RenewSigningKey renew;

    @Autowired
    private ChangeHousehold acts;

    @Autowired
    private Geography geography;

    @Autowired
    private ObjectProvider<JobHandler> handlers;

    @Autowired
    private PrintRunStore runs;

    @Autowired
    private KeepRoster roster;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private HouseholdRow poor;
    private CampaignId campaign;

    @BeforeEach
    void a_review_of_two_villages() {
        commune = given.commune();
        poor = given.poor(commune.first());
        given.poor(commune.first());
        given.poor(commune.second());
        campaign = given.opened(commune);
    }

    @Test
    @Requirement("REV-08")
    void a_recognised_list_gives_each_poor_household_a_number_and_prints_them_as_one_file() throws Exception {
        var list = recognised();

        var run = finished(order(list, null));

        assertThat(numbers(list)).containsExactly(1, 2, 3);
        try (var document = Loader.loadPDF(file(run))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("01/GCN-HN.HCN", "02/GCN-HN.HCN", "03/GCN-HN.HCN", "12/QĐ-UBND", "xã Phú Thượng", "xóm Suối Cạn")
                    .contains(poor.members().getFirst().details().name());
        }
    }

    @Test
    void a_list_without_number_and_date_gives_no_certificate() {
        look();
        var draft = lists.drafted(campaign, 1);

        assertThat(as(() -> print.order(draft, null))).isEqualTo(new PrintOutcome.NotRecognised());
        assertThat(numbers(draft)).isEmpty();
    }

    @Test
    void printing_again_keeps_the_numbers_and_the_next_list_goes_on_without_a_gap() {
        var list = recognised();
        finished(order(list, commune.second()));
        var before = rows(list);

        finished(order(list, null));
        var further = lists.recognised(campaign, 2, "15/QĐ-UBND");
        finished(order(further, null));

        assertThat(rows(list)).isEqualTo(before);
        assertThat(numbers(further)).containsExactly(4, 5, 6);
    }

    @Test
    void orders_at_the_same_time_give_no_number_twice_and_leave_none_out() throws Exception {
        var list = recognised();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Callable<PrintOutcome>>();
            for (int i = 0; i < 6; i++) all.add(() -> as(() -> print.order(list, null)));
            for (var one : threads.invokeAll(all)) assertThat(one.get()).isInstanceOf(PrintOutcome.Ordered.class);
        }

        assertThat(numbers(list)).containsExactly(1, 2, 3);
    }

    @Test
    void a_print_that_is_killed_goes_on_with_its_next_step_and_changes_no_number() throws Exception {
        IntStream.range(0, 99).forEach(_ -> given.poor(commune.second()));
        users.runAs(commune.officer(), () -> roster.catchUp(campaign));
        var list = recognised();
        order(list, commune.first());
        var run = orderedApart(list, 102);
        var numbers = numbers(list);

        assertThatThrownBy(() -> work(run, (done, _) -> {
                    if (done == 100) throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        var parts = lists.ask("select seq from campaigns.print_part where run_id = ? order by seq", Integer.class, run.value());
        var steps = new ArrayList<Long>();
        work(run, (done, _) -> steps.add(done));

        assertThat(parts).containsExactly(0);
        assertThat(steps).first().isEqualTo(100L);
        assertThat(numbers(list)).isEqualTo(numbers).hasSize(102);
        try (var document = Loader.loadPDF(file(run))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isEqualTo(102);
            assertThat(numbers).allSatisfy(it -> assertThat(text).containsOnlyOnce("Số: " + (it < 10 ? "0" : "") + it + "/GCN-HN.HCN"));
        }
        assertThat(lists.ask("select seq from campaigns.print_part where run_id = ?", Integer.class, run.value())).isEmpty();
    }

    @Test
    void the_file_goes_to_whoever_ordered_it_and_nobody_else() {
        var list = recognised();
        var run = finished(order(list, null));
        var stranger = given.commune();

        assertThatThrownBy(() -> users.as(commune.colleague(), () -> print.file(run))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.as(stranger.officer(), () -> print.file(run))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.as(commune.head(), () -> print.order(list, null))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(stranger.officer(), () -> print.order(list, null))).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_stranger_learns_that_a_certificate_is_valid_and_for_which_year() {
        var row = certificate(recognised(), poor);

        var answer = (Answer.Valid) verify.verify(" https://giam-ngheo.vn/public/certificates/" + row.code() + "\n");

        assertThat(answer.statement().year()).isEqualTo(2027);
        assertThat(answer.statement().kind()).isEqualTo(PovertyClass.POOR);
        assertThat(answer.commune().name()).isEqualTo("Phú Thượng");
        assertThat(row.code()).doesNotContain(poor.members().getFirst().details().name());
    }

    @Test
    void a_changed_code_one_of_another_key_and_one_that_nobody_gave_are_not_valid() {
        var row = certificate(recognised(), poor);
        var text = row.code().substring(0, row.code().lastIndexOf('.'));
        var signature = row.code().substring(row.code().lastIndexOf('.'));
        var reading = SignedStatement.read(row.code(), keys());
        var statement = ((SignedStatement.Reading.Sound) reading).statement();
        var foreign = SignedStatement.sign(statement, KeyPairs.secret(KeyPairs.fresh().secret()));

        assertThat(verify.verify(text.replace("CT1.HN.", "CT1.HCN.") + signature)).isEqualTo(new Answer.NotValid());
        assertThat(verify.verify(text.replace("20271231", "20281231") + signature)).isEqualTo(new Answer.NotValid());
        assertThat(verify.verify(foreign)).isEqualTo(new Answer.NotValid());
        assertThat(verify.verify("xin chào")).isEqualTo(new Answer.Unreadable());
        assertThat(verify.verify("")).isEqualTo(new Answer.Unreadable());
    }

    @Test
    void a_certificate_ends_with_the_household_and_with_a_later_list_that_speaks_of_it() {
        var list = recognised();
        var row = certificate(list, poor);
        var other = rows(list).stream().filter(it -> !it.household().equals(poor.id())).findFirst().orElseThrow();
        users.as(commune.officer(), () -> acts.change(poor.id(), 1, new HouseholdAct.Dissolve(LocalDate.of(2026, 11, 21))));

        assertThat(verify.verify(row.code())).isEqualTo(new Answer.NotValid());
        assertThat(verify.verify(other.code())).isInstanceOf(Answer.Valid.class);
        lists.recognised(campaign, 2, "15/QĐ-UBND");
        assertThat(verify.verify(other.code())).isEqualTo(new Answer.NotValid());
    }

    @Test
    void what_has_ended_or_was_replaced_gets_no_number_and_is_not_printed_again() {
        var list = recognised();
        users.as(commune.officer(), () -> acts.change(poor.id(), 1, new HouseholdAct.Dissolve(LocalDate.of(2026, 11, 21))));

        var run = order(list, null);
        var row = rows(list).getFirst();
        assertThat(as(() -> print.run(run)).total()).isEqualTo(2);
        assertThat(rows(list)).hasSize(2).noneMatch(it -> it.household().equals(poor.id()));
        assertThat(as(() -> print.one(row.id(), Format.PDF))).isPresent();

        var later = lists.recognised(campaign, 2, "15/QĐ-UBND");
        assertThat(as(() -> print.order(list, null))).isEqualTo(new PrintOutcome.NobodyToCertify());
        assertThat(as(() -> print.one(row.id(), Format.PDF))).isEmpty();
        var refused = browser.get().uri("/campaigns/certificates/" + row.id().value() + "/PDF").with(users.signedIn(commune.officer())).exchange();
        assertThat(refused).hasStatus(303).hasRedirectedUrl("/campaigns/lists/" + list.value() + "/certificates");
        assertThat(refused).flash().containsKey("fault");
        order(later, null);
        assertThat(numbers(later)).first().isEqualTo(3);
    }

    @Test
    void after_a_new_key_old_certificates_stay_valid_and_new_ones_name_the_new_key() {
        var list = recognised();
        var old = certificate(list, poor);
        var before = verify.keys().size();
        var administrator = users.user(Role.ADMINISTRATOR, geography.country());

        assertThatThrownBy(() -> users.as(commune.officer(), () -> renew.renew("thử"))).isInstanceOf(Forbidden.class);
        assertThat(users.as(administrator, () -> renew.renew(" "))).as("nothing is said").isFalse();
        assertThat(users.as(administrator, () -> renew.renew("mất một bản sao lưu"))).isTrue();
        var fresh = certificate(lists.recognised(campaign, 2, "15/QĐ-UBND"), poor);

        assertThat(verify.keys()).hasSize(before + 1);
        assertThat(verify.keys().getFirst().to()).isEmpty();
        assertThat(verify.keys().get(1).to()).isPresent();
        assertThat(SignedStatement.read(old.code(), keys())).isInstanceOf(SignedStatement.Reading.Sound.class);
        assertThat(verify.verify(fresh.code())).isInstanceOf(Answer.Valid.class);
        assertThat(fresh.code()).contains("." + verify.keys().getFirst().number() + ".");
    }

    @Test
    void the_administrator_renews_the_key_on_a_page_that_says_what_becomes_of_printed_certificates() {
        certificate(recognised(), poor);
        var administrator = users.user(Role.ADMINISTRATOR, geography.country());
        var before = verify.keys().size();
        assertThat(browser.get().uri("/certificate-keys").with(users.signedIn(administrator))).hasStatusOk().bodyText()
                .contains("Giấy đã in vẫn có giá trị", "không có trong sổ", "Khóa số").doesNotContain("PRIVATE");
        assertThat(browser.get().uri("/certificate-keys").with(users.signedIn(commune.officer()))).hasStatus(403);
        assertThat(browser.get().uri("/").with(users.signedIn(administrator))).bodyText().contains("href=\"/certificate-keys\"");

        renewed(administrator, Map.of("because", "bàn giao máy chủ"));
        renewed(administrator, Map.of("understood", "true"));
        assertThat(verify.keys()).as("without confirmation or reason nothing happens").hasSize(before);
        renewed(administrator, Map.of("because", "bàn giao máy chủ", "understood", "true"));

        assertThat(verify.keys()).hasSize(before + 1);
        assertThat(lists.ask(
                        "select after ->> 'because' from audit.entry where action = 'campaigns.key.renew' order by number desc limit 1",
                        String.class))
                .containsExactly("bàn giao máy chủ");
    }

    private void renewed(UserId administrator, Map<String, String> typed) {
        var post = browser.post().uri("/certificate-keys").with(users.signedIn(administrator)).with(csrf());
        typed.forEach(post::param);
        assertThat(post.exchange()).hasRedirectedUrl("/certificate-keys");
    }

    @Test
    void who_tries_codes_from_one_network_is_stopped_for_the_day_and_who_checks_good_ones_is_not() {
        var row = certificate(recognised(), poor);
        var guessing = "203.0.113." + Math.floorMod(UUID.randomUUID().hashCode(), 250);
        var good = "/public/certificates/" + row.code();
        for (int i = 0; i < 200; i++) {
            assertThat(ask.ask("CT1.HN.1." + i, guessing)).isPresent();
            assertThat(ask.ask(row.code(), "198.51.100.7").orElseThrow()).isInstanceOf(Answer.Valid.class);
        }

        assertThat(browser.get().uri(good).with(from(guessing))).hasStatus(429).bodyText().contains("tạm ngừng kiểm tra");
        assertThat(browser.get().uri(good).with(from("198.51.100.7"))).hasStatusOk().bodyText().contains("có giá trị cho năm 2027");
        assertThat(browser.get().uri("/public/certificates").with(from(guessing))).as("how to check offline is still told").hasStatusOk();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void a_certificate_for_word_says_the_same_and_carries_the_same_code() throws Exception {
        var row = certificate(recognised(), poor);

        var file = as(() -> print.one(row.id(), Format.DOCX)).orElseThrow();

        assertThat(file.name()).endsWith(".docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            assertThat(new XWPFWordExtractor(word).getText())
                    .contains("GIẤY CHỨNG NHẬN", "HỘ NGHÈO", "12/QĐ-UBND", "xóm Suối Cạn", "CHỦ TỊCH")
                    .contains(poor.members().getFirst().details().name());
            var picture = ImageIO.read(new ByteArrayInputStream(word.getAllPictures().getFirst().getData()));
            assertThat(PrintedCode.in(picture)).contains(row.code());
        }
    }

    @Test
    void the_secret_half_of_a_key_answers_to_the_system_alone() {
        certificate(recognised(), poor);

        var seen = users.as(commune.officer(), () -> secrets());

        assertThat(seen).isZero();
        assertThat(lists.ask("select key_id from campaigns.signing_secret", Integer.class)).isNotEmpty();
    }

    private int secrets() {
        return transaction.execute(_ ->
                jdbc.sql("select count(*) from campaigns.signing_secret").query(Integer.class).single());
    }

    private Map<Integer, PublicKey> keys() {
        return verify.keys().stream()
                .collect(Collectors.toMap(VerifyCertificate.Key::number, it -> KeyPairs.open(Base64.getMimeDecoder()
                        .decode(it.pem().replaceAll("-----[A-Z ]+-----", "")))));
    }

    private void look() {
        for (var household : lists.ask("select household_id from campaigns.entry where campaign_id = ?", UUID.class, campaign.value())) {
            given.look(commune.officer(), new HouseholdId(household), 4, Cause.NO_LAND);
        }
    }

    private DecisionId recognised() {
        look();
        return lists.recognised(campaign, 1, "12/QĐ-UBND");
    }

    private PrintRunId order(DecisionId list, @Nullable UnitId village) {
        return ((PrintOutcome.Ordered) as(() -> print.order(list, village))).run();
    }

    /** Without planning its job, so that the queue does not take the work from the test. */
    private PrintRunId orderedApart(DecisionId list, int total) {
        var run = PrintRunId.next();
        users.runAs(commune.officer(), () -> transaction.executeWithoutResult(_ -> runs.add(run, list, null, total)));
        return run;
    }

    private PrintRunId finished(PrintRunId run) {
        work(run, (_, _) -> {});
        return run;
    }

    private void work(PrintRunId run, JobHandler.Progress progress) {
        users.runAs(commune.officer(), () -> handlers.stream()
                .filter(it -> it.kind().equals("campaigns.certificates"))
                .findFirst()
                .orElseThrow()
                .run(run.value().toString(), progress));
    }

    private byte[] file(PrintRunId run) {
        return as(() -> print.file(run)).orElseThrow().content();
    }

    private List<CertificateRow> rows(DecisionId list) {
        return as(() -> print.page(list, null, "", 0, 1000)).rows();
    }

    private List<Integer> numbers(DecisionId list) {
        return rows(list).stream().map(CertificateRow::number).toList();
    }

    private CertificateRow certificate(DecisionId list, HouseholdRow household) {
        order(list, null);
        return rows(list).stream().filter(it -> it.household().equals(household.id())).findFirst().orElseThrow();
    }

    private <T> T as(Callable<T> work) {
        return users.as(commune.officer(), work);
    }
}
