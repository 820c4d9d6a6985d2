package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.plans.GivenWholePlans.YEAR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.documents.TextLine;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.usecase.KeepTemplates;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.FigureComparison;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.MissingField;
import vn.chungtay.plans.model.PlanFigure;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.CheckPlan.Checked;
import vn.chungtay.plans.usecase.CheckPlan;
import vn.chungtay.plans.usecase.ComparePlans;
import vn.chungtay.plans.usecase.HandOutPlan.Format;
import vn.chungtay.plans.usecase.HandOutPlan;
import vn.chungtay.plans.usecase.IssuePlan;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.programme.SourceTier;

/** Plans of a commune and of a district, written from their figures, opened again and read as any other paper. */
@StoryTest
class ComposePlanTest {

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenWholePlans given;

    @Autowired
    private StartPlan start;

    @Autowired
    private CheckPlan check;

    @Autowired
    private HandOutPlan handOut;

    @Autowired
    private KeepTemplates templates;

    @Autowired
    private ReadPlans read;

    @Autowired
    private ComparePlans compare;

    private UnitId province;
    private Agency commune;

    @BeforeEach
    void a_commune_with_poor_households() {
        province = units.province("Thái Mẫu");
        commune = plans.commune(units.commune(units.district(province, "Võ Mẫu"), "Dân Mẫu"));
        given.people(units.village(commune.unit(), "Bản Thượng"), 6, 3, 11);
    }

    /** The plan of the commune that begins with the shipped text and has all its figures. */
    private PlanId whole() {
        var head = new Head(
                PlanForm.PLAN, "Kế hoạch thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024", "Phòng Kinh tế",
                "Dân Mẫu", null, Capacity.KT, "Phó Chủ tịch", "Ma Văn Mẫu");
        var plan = plans.done(users.as(commune.maker(), () -> start.start(commune.unit(), new Years(YEAR, YEAR), head, Beginning.TEMPLATE)));
        given.words(plans, commune, plan);
        given.targets(commune.maker(), commune.unit());
        given.money(commune.unit(), plan);
        given.parts(plans.newest(commune, plan).id(), GivenParts.livelihoods(GivenParts.training(YEAR)));
        return plan;
    }

    private byte[] file(UserId who, VersionId version, Format format) {
        return users.as(who, () -> handOut.file(version, format)).orElseThrow().content();
    }

    private static String word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file)); var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    private Checked.Read read(UserId who, VersionId version) {
        return (Checked.Read) users.as(who, () -> check.check(version));
    }

    private static List<String> told(List<Finding> findings, Gravity... gravities) {
        return findings.stream()
                .filter(it -> List.of(gravities).contains(it.gravity()))
                .map(it -> it.gravity() + " " + it.kind() + " " + it.place().line() + ": " + it.place().quote() + " | " + it.printed() + " → " + it.expected())
                .toList();
    }

    private static String lines(Checked.Read read) {
        return read.text().lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    @Test
    @Requirement({"TGT-23", "DOC-01", "DOC-04"})
    void a_plan_of_a_commune_says_the_same_in_word_and_pdf_and_the_check_finds_no_error_in_it() throws IOException {
        var version = plans.newest(commune, whole()).id();

        var word = file(commune.maker(), version, Format.DOCX);
        var pdf = file(commune.maker(), version, Format.PDF);
        var read = read(commune.maker(), version);

        for (var text : List.of(word(word).replaceAll("\\s+", " "), pdf(pdf))) {
            assertThat(text).contains(
                    "Đến ngày 31/12/2023, xã Dân Mẫu có 20 hộ; số hộ nghèo là 6, tỷ lệ hộ nghèo 30,00%",
                    "năm 2024 là 3.160 triệu đồng",
                    "Hỗ trợ 12 hộ nghèo, hộ cận nghèo về nhà ở, trong đó:",
                    "a) Mục tiêu: Hộ nghèo có thêm việc làm",
                    "d) Kinh phí: 1.150 triệu đồng, gồm: ngân sách trung ương 1.000 triệu đồng",
                    "Phụ lục II", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Ma Văn Mẫu", "Đơn vị tính: triệu đồng");
            assertThat(text).doesNotContain("{{", "}}", "…");
        }
        assertThat(told(read.findings(), Gravity.ERROR, Gravity.CONTRADICTION)).as(lines(read)).isEmpty();
    }

    @Test
    @Requirement("PLN-18")
    void a_decision_of_a_district_encloses_the_plan_with_three_annexes_and_the_check_finds_no_error() throws IOException {
        var district = units.district(province, "Tịnh Mẫu");
        for (var name : List.of("An Mẫu", "Bình Mẫu")) {
            given.people(units.village(units.commune(district, name), "Ấp Một"), 8, 4, 28);
        }
        given.people(units.village(units.ward(district, "Nhà Mẫu"), "Khóm Một"), 2, 4, 34);
        var officer = users.user(Role.PROVINCE_OFFICER, province);
        var version = decision(district, officer);
        given.targets(officer, district);
        given.quotas(officer, district, 6, 3);

        var pdf = file(officer, version, Format.PDF);
        var read = read(officer, version);

        assertThat(lines(read)).contains(
                "QUYẾT ĐỊNH", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch", "Điều 3. ",
                "(Ban hành kèm theo Quyết định số", "Phụ lục I", "Phụ lục II", "Phụ lục III",
                "Khu vực nông thôn", "Bình Mẫu\t40\t8\t20,00", "Tổng cộng\t120\t18\t15,00\t6");
        assertThat(pdf(pdf)).contains("QUYẾT ĐỊNH", "Phụ lục III", "Tổng cộng 3.160");
        assertThat(told(read.findings(), Gravity.ERROR, Gravity.CONTRADICTION)).as(lines(read)).isEmpty();
    }

    /** Of a unit that is no more, so it is written down by the province. */
    private VersionId decision(UnitId district, UserId officer) {
        var head = new Head(
                PlanForm.DECISION_AND_PLAN, "Kế hoạch thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024",
                "Phòng Lao động", "Tịnh Mẫu", LocalDate.of(YEAR, 6, 30), Capacity.TM, "Chủ tịch", "Lâm Văn Mẫu");
        var plan = plans.done(users.as(officer, () -> start.start(district, new Years(YEAR, YEAR), head, Beginning.PAPER)));
        var agency = new Agency(district, officer, officer, officer, officer);
        given.words(plans, agency, plan);
        plans.write(agency, plan, TextPart.ARTICLE, List.of(
                List.of("Ban hành kèm theo Quyết định này Kế hoạch giảm nghèo bền vững năm {{nam}}."),
                List.of("Phòng Lao động chủ trì, theo dõi, đôn đốc việc thực hiện."),
                List.of("Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này.")));
        plans.write(agency, plan, TextPart.SECTION, List.of(
                List.of("MỤC TIÊU", "1. Chỉ tiêu\n{{cac_chi_tieu}}\n2. Giao chỉ tiêu\nChỉ tiêu giảm hộ nghèo của từng xã, phường ở {{phu_luc GIAO_CHI_TIEU}}."),
                List.of("NỘI DUNG CÁC DỰ ÁN", "Hỗ trợ sinh kế, nhà ở, hạ tầng theo {{phu_luc KINH_PHI}}."),
                List.of("GIẢI PHÁP", "Lồng ghép nguồn lực; công khai với người dân."),
                List.of("KINH PHÍ", "Tổng kinh phí là {{kinh_phi}}, gồm:\n- Ngân sách trung ương: {{kinh_phi trung_uong}};\n- Ngân sách địa phương: {{kinh_phi dia_phuong}}.\nChi tiết ở {{phu_luc KINH_PHI}}."),
                List.of("TỔ CHỨC THỰC HIỆN", "{{phan_cong}}"),
                List.of("CHẾ ĐỘ BÁO CÁO", "{{bao_cao}}")));
        plans.write(agency, plan, TextPart.ANNEX, List.of(
                List.of("GIAO_CHI_TIEU", "Giao chỉ tiêu giảm nghèo năm {{nam}}"), List.of("KINH_PHI", "Kinh phí năm {{nam}}"),
                List.of("KET_QUA", "Tổng hợp chỉ tiêu năm {{nam}}")));
        given.money(users.user(Role.FINANCE, province), district, plan);
        return plans.newest(agency, plan).id();
    }

    @Test
    @Requirement("TGT-24")
    void every_target_of_the_text_stands_in_the_summary_and_the_other_way_round() {
        var whole = lines(read(commune.maker(), plans.newest(commune, whole()).id()));
        var text = whole.substring(whole.indexOf("II. MỤC TIÊU"), whole.indexOf("III. PHẠM VI"));
        var annex = whole.substring(whole.indexOf("TỔNG HỢP CHỈ TIÊU"), whole.indexOf("Phụ lục II\n"));

        assertThat(given.promised(commune.maker(), commune.unit())).hasSize(4).allSatisfy(it -> {
            assertThat(text).contains(it.text());
            assertThat(annex).contains(it.name() + "\t\t\t" + it.number());
        });
        assertThat(text.lines().filter(it -> it.startsWith("- ") || it.startsWith("+ "))).hasSize(4);
        assertThat(annex.lines().filter(it -> it.matches("\\d+\t.*"))).hasSize(4);
    }

    @Test
    void what_was_issued_stays_as_it_was_whatever_becomes_of_targets_and_money() throws IOException {
        var plan = whole();
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", "Đã thông qua"));
        var version = plans.newest(commune, plan).id();
        var reader = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Khác"));
        var before = file(reader, version, Format.DOCX);

        var finance = users.user(Role.FINANCE, commune.unit());
        given.more(finance, given.money(finance, commune.unit(), plan), GivenBudgets.of("DA1", SourceTier.CENTRAL, 7_000L));

        assertThat(file(reader, version, Format.DOCX)).isEqualTo(before);
        assertThat(word(before)).contains("Số: 53/KH-UBND", "ngày 21 tháng 11 năm 2026", "năm 2024 là 3.160 triệu đồng");
        assertThat(pdf(file(reader, version, Format.PDF))).contains("53/KH-UBND", "3.160 triệu đồng");
        assertThat(lines(read(commune.maker(), version))).contains("3.160 triệu đồng");
    }

    @Test
    void figures_that_change_between_signature_and_number_take_the_signature_away() {
        var plan = whole();
        plans.sign(commune, plan);
        var finance = users.user(Role.FINANCE, commune.unit());
        given.more(finance, given.money(finance, commune.unit(), plan));

        assertThat(plans.number(commune, plan, "53/KH-UBND", "Đã thông qua"))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.changed_since_signing"));
        assertThat(plans.newest(commune, plan).issue()).isEmpty();

        assertThat(plans.move(commune.archive(), commune, plan, new Move.Returned(1, "Kinh phí đã đổi"))).isInstanceOf(MoveResult.Moved.class);
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", "Đã thông qua"));
    }

    @Test
    void a_plan_with_an_open_field_is_not_submitted() {
        var plan = whole();
        plans.write(commune, plan, TextPart.SECTION, List.of(List.of("KINH PHÍ", "Vốn DA7 là {{kinh_phi DA7}}.")));

        assertThat(plans.move(commune.maker(), commune, plan, new Move.Done("")))
                .isEqualTo(new MoveResult.Refused(new MoveRefusal.Objection("plans.objection.fields_open")));
        assertThat(users.as(commune.maker(), () -> check.check(plans.newest(commune, plan).id())))
                .isInstanceOfSatisfying(Checked.Open.class, it -> assertThat(it.missing()).hasSize(1));
        assertThat(users.as(commune.maker(), () -> handOut.file(plans.newest(commune, plan).id(), Format.PDF))).isEmpty();
    }

    @Test
    void a_number_that_the_book_has_passed_is_refused() {
        var plan = whole();
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", "Đã thông qua"));
        var next = plans.draft(commune, 2027);
        plans.sign(commune, next);

        assertThat(plans.number(commune, next, "12/KH-UBND", "")).isEqualTo(new PlanOutcome.Refused("plans.refusal.number_behind"));
        plans.done(plans.number(commune, next, "54/KH-UBND", ""));
    }

    @Test
    @Requirement("PLN-02")
    void last_years_text_comes_out_with_this_years_figures() throws IOException {
        var first = whole();
        var agency = commune;
        var head = GivenPlans.head("Kế hoạch giảm nghèo năm 2025", null);
        var next = plans.done(users.as(agency.maker(), () -> start.start(agency.unit(), new Years(2025, 2025), head, Beginning.LAST_YEAR)));
        var version = plans.newest(agency, next).id();
        assertThat(users.as(agency.maker(), () -> check.check(version))).isInstanceOf(Checked.Open.class);

        given.targetsOf(2025, agency.maker(), agency.unit(), "Giảm ít nhất 2 hộ nghèo");
        given.money(agency.unit(), next);
        given.parts(version, GivenParts.livelihoods());

        assertThat(users.as(agency.maker(), () -> compare.compare(first, null, next, null)).figures())
                .anySatisfy(it -> {
                    assertThat(it.name()).isEqualTo("Giảm ít nhất 2 hộ nghèo");
                    assertThat(List.of(it.before(), it.after())).containsExactly("ít nhất 3", "ít nhất 2");
                    assertThat(it.difference().orElseThrow().percent()).contains(new BigDecimal("-33.3"));
                })
                .contains(new FigureComparison.Row(
                        PlanFigure.Kind.MONEY, "Tổng kinh phí", "3.160 triệu đồng", "3.160 triệu đồng", Optional.empty()));
        assertThat(users.as(agency.maker(), () -> read.yearBefore(next))).contains(first);
        assertThat(word(file(agency.maker(), version, Format.DOCX)))
                .contains("Đến ngày 31/12/2024, xã Dân Mẫu có 20 hộ", "- Giảm ít nhất 2 hộ nghèo.", "năm 2025 là 3.160 triệu đồng")
                .doesNotContain("31/12/2023", "kế hoạch năm 2024", "Giảm ít nhất 3 hộ nghèo");
    }

    @Test
    void the_unit_s_own_word_template_is_used_for_its_plans() throws IOException {
        var version = plans.newest(commune, whole()).id();
        var leader = users.user(Role.COMMUNE_LEADER, commune.unit());
        users.as(leader, () -> {
            assertThat(templates.load(commune.unit(), PaperKind.KE_HOACH, edited(templates.shipped()))).isEmpty();
            return version;
        });

        assertThat(word(file(commune.maker(), version, Format.DOCX))).contains("Mẫu riêng của xã", "năm 2024 là 3.160 triệu đồng");
    }

    private static KeptFile edited(KeptFile shipped) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(shipped.content())); var out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("Mẫu riêng của xã");
            word.write(out);
            return new KeptFile("mau-xa.docx", out.toByteArray());
        }
    }

    @Test
    void a_day_that_is_still_to_come_has_no_counts() {
        var plan = plans.draft(commune, 2027);
        plans.write(commune, plan, TextPart.SECTION, List.of(List.of("HIỆN TRẠNG", "Có {{so_lieu ho}} hộ.")));
        assertThat(users.as(commune.maker(), () -> check.check(plans.newest(commune, plan).id())))
                .isEqualTo(new Checked.Open(List.of(new MissingField(TextPart.SECTION, 1, "so_lieu ho", MissingField.Reason.NO_COUNTS))));

        var thisYear = plans.draft(commune, 2026);
        plans.write(commune, thisYear, TextPart.SECTION, List.of(List.of("HIỆN TRẠNG", "Có {{so_lieu ho}} hộ.")));
        assertThat(lines(read(commune.maker(), plans.newest(commune, thisYear).id()))).contains("Có 20 hộ.");
    }

    @Test
    void a_plan_that_was_issued_on_paper_is_written_with_the_number_it_had() throws IOException {
        var head = GivenPlans.head("Kế hoạch giảm nghèo năm 2024", null);
        var plan = plans.done(users.as(commune.maker(), () -> start.start(commune.unit(), new Years(YEAR, YEAR), head, Beginning.PAPER)));
        plans.write(commune, plan, TextPart.SECTION, GivenPlans.WITHOUT_FIGURES);
        var day = LocalDate.of(2024, 5, 23);
        plans.done(plans.numberBy(commune.maker(), commune, plan, new IssuePlan.Numbering("144/KH-UBND", day, day, "")));

        assertThat(word(file(commune.maker(), plans.newest(commune, plan).id(), Format.DOCX)))
                .contains("144/KH-UBND", "ngày 23 tháng 5 năm 2024", "Cụ thể hóa kế hoạch của cấp trên.");
    }
}
