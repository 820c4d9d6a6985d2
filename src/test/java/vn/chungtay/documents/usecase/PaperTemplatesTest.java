package vn.chungtay.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.GivenOfficialPapers;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.write.TemplateCheck;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;

@StoryTest
class PaperTemplatesTest {

    @Autowired
    private KeepTemplates templates;

    @Autowired
    private Papers papers;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

    private UnitId province;
    private UserId officer;

    @BeforeEach
    void aProvince() {
        province = units.province("Tỉnh có mẫu");
        officer = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    @Requirement("DOC-11")
    void an_edited_template_is_used_by_the_units_below_until_it_is_withdrawn() {
        var commune = units.commune(units.district(province, "Huyện"), "Xã");
        var edited = edited(it -> it.createParagraph().createRun().setText("Mẫu riêng: {{ten_loai}} {{trich_yeu}}"));
        assertThat(users.as(officer, () -> templates.load(province, PaperKind.KE_HOACH, edited))).isEmpty();

        assertThat(text(commune)).contains("Mẫu riêng: Kế hoạch Thực hiện Chương trình", "Số: 05/KH-UBND");
        users.runAs(officer, () -> templates.withdraw(province, PaperKind.KE_HOACH));
        assertThat(text(commune)).doesNotContain("Mẫu riêng").contains("Số: 05/KH-UBND");
        assertThat(users.as(officer, () -> templates.all())).extracting(it -> it.version()).containsExactly(2, 1);
    }

    @Test
    void a_mark_that_word_has_torn_into_pieces_is_replaced_all_the_same() {
        var torn = edited(it -> {
            var paragraph = it.createParagraph();
            for (var piece : "Về: {{trich_yeu}}.".split("(?<=[{_])")) paragraph.createRun().setText(piece);
        });
        users.runAs(officer, () -> templates.load(province, PaperKind.KE_HOACH, torn));

        assertThat(text(province)).contains("Về: Thực hiện Chương trình").doesNotContain("{{", "}}");
    }

    @Test
    @Requirement("DOC-11")
    void a_template_with_an_unknown_or_missing_mark_is_refused_by_name() {
        var unknown = edited(it -> it.createParagraph().createRun().setText("{{so_hieu}}"));
        assertThat(users.as(officer, () -> templates.load(province, PaperKind.KE_HOACH, unknown)))
                .containsExactly(new TemplateCheck.UnknownMark("so_hieu"));

        var without = edited(it -> it.removeBodyElement(it.getPosOfParagraph(it.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals("{{noi_dung}}")).findFirst().orElseThrow())));
        assertThat(users.as(officer, () -> templates.load(province, PaperKind.KE_HOACH, without)))
                .containsExactly(new TemplateCheck.MissingMark("noi_dung"));

        var shared = edited(it -> it.createParagraph().createRun().setText("Nội dung {{noi_dung}}"));
        assertThat(users.as(officer, () -> templates.load(province, PaperKind.KE_HOACH, shared)))
                .containsExactly(new TemplateCheck.NotAlone("noi_dung"));
    }

    @Test
    void what_is_no_word_file_is_refused() {
        for (var bytes : new byte[][] {{}, {1, 2, 3}, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PK\3\4xxxx".getBytes(StandardCharsets.UTF_8)}) {
            assertThat(users.as(officer, () -> templates.load(province, PaperKind.KE_HOACH, new KeptFile("mau.docx", bytes))))
                    .containsExactly(new TemplateCheck.Unreadable());
        }
    }

    @Test
    void the_page_names_what_is_wrong_and_hands_the_shipped_template_out() {
        var bad = edited(it -> it.createParagraph().createRun().setText("{{so_hieu}}"));
        var page = browser.post().uri("/paper-templates").multipart()
                .file(new MockMultipartFile("file", "mau.docx", null, bad.content()))
                .param("unit", province.value().toString()).param("kind", "KE_HOACH")
                .with(users.signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Không có trường nào tên là “so_hieu”");

        assertThat(browser.get().uri("/paper-templates/shipped").with(users.signedIn(officer)).exchange()).hasStatusOk();
        assertThat(browser.get().uri("/paper-templates").with(users.signedIn(officer)).exchange()).hasStatusOk().bodyText().contains("Kế hoạch");
    }

    @Test
    void a_unit_s_template_is_nobody_else_s() {
        var stranger = users.user(Role.PROVINCE_OFFICER, units.province("Tỉnh khác"));
        assertThatThrownBy(() -> users.as(stranger, () -> templates.load(province, PaperKind.KE_HOACH, edited(it -> {}))))
                .isInstanceOf(Forbidden.class);
        assertThat(users.as(stranger, () -> templates.all())).isEmpty();
    }

    private String text(UnitId unit) {
        var bytes = users.as(officer, () -> papers.word(GivenOfficialPapers.plan(), unit));
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes)); var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped template as somebody has changed it in Word. */
    private KeptFile edited(Consumer<XWPFDocument> change) {
        var shipped = users.as(officer, () -> templates.shipped());
        try (var word = new XWPFDocument(new ByteArrayInputStream(shipped.content())); var out = new ByteArrayOutputStream()) {
            change.accept(word);
            word.write(out);
            return new KeptFile("mau-cua-tinh.docx", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
