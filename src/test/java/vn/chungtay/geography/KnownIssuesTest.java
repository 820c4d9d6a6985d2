package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.StoryTest;

/** For every kind of defect of the official map: each row of that kind is treated as the list of defects says. */
@StoryTest
class KnownIssuesTest {

    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    private Geography geography;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void there_is_a_test_for_every_kind() throws IOException {
        assertThat(issues().stream().map(it -> it.get("issue_type")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "wrong_target", "code_differs", "no_commune_before", "later_change", "spelling", "partial_split");
    }

    @Test
    void a_wrong_target_is_replaced_by_the_one_of_the_resolution() throws IOException {
        each("wrong_target", issue -> {
            var old = geography.byCode(issue.get("old_code"), EVE).orElseThrow();
            var wrong = issue.get("map_says").substring(0, 5);

            assertThat(geography.successors(old.id())).extracting(Unit::code).doesNotContain(wrong).hasSize(1);
            assertThat(geography.successors(old.id())).extracting(Unit::name).containsExactly("Đăk Hà");
            assertThat(treatment(issue)).contains("Đã sửa");
        });
    }

    @Test
    void a_code_that_differs_is_the_one_of_the_present_list() throws IOException {
        each("code_differs", issue -> {
            var present = issue.get("should_be_or_note").replaceAll("[^0-9]", "");

            assertThat(geography.byCode(present, REFORM)).hasValueSatisfying(it ->
                    assertThat(issue.get("old_name")).contains(it.name()));
            assertThat(geography.byCode(issue.get("old_code"), REFORM)).isEmpty();
            assertThat(treatment(issue)).contains("Dùng mã " + present);
        });
    }

    @Test
    void a_zone_without_communes_before_comes_from_its_island_district() throws IOException {
        each("no_commune_before", issue -> {
            var zone = geography.byCode(issue.get("old_code"), REFORM).orElseThrow();

            assertThat(zone.kind()).isEqualTo(UnitKind.DAC_KHU);
            assertThat(geography.predecessors(zone.id())).singleElement().satisfies(district -> {
                assertThat(district.level()).isEqualTo(UnitLevel.DISTRICT);
                assertThat(district.name()).isEqualTo(zone.name());
                assertThat(geography.children(district.id(), EVE)).isEmpty();
            });
            assertThat(treatment(issue)).contains("kế thừa toàn bộ huyện đảo");
        });
    }

    @Test
    void a_later_change_holds_from_its_own_day() throws IOException {
        var before = LocalDate.of(2026, 4, 29);
        var after = LocalDate.of(2026, 4, 30);
        each("later_change", issue -> {
            var dongNai = geography.byCode("75", after).orElseThrow();
            var wards = geography.children(dongNai.id(), after).stream()
                    .filter(it -> it.kind() == UnitKind.PHUONG)
                    .filter(it -> geography.unit(it.id(), before).orElseThrow().kind() == UnitKind.XA)
                    .toList();

            assertThat(dongNai.kind()).isEqualTo(UnitKind.THANH_PHO_TRUNG_UONG);
            assertThat(issue.get("old_name")).startsWith(String.valueOf(wards.size()) + " phường");
            assertThat(treatment(issue)).contains("thay đổi loại đơn vị");
        });
    }

    @Test
    void a_tone_mark_on_another_vowel_is_no_new_name() throws IOException {
        each("spelling", issue -> {
            assertThat(jdbc.sql("""
                            select count(*)
                            from geography.unit_name a
                            join geography.unit_name b on b.unit_id = a.unit_id and b.valid_from = a.valid_to + 1
                            where a.kind = b.kind and a.code = b.code and a.name <> b.name
                              and a.name_folded = b.name_folded
                              and (select string_agg(letter, '' order by letter) from regexp_split_to_table(normalize(a.name, NFD), '') letter)
                                = (select string_agg(letter, '' order by letter) from regexp_split_to_table(normalize(b.name, NFD), '') letter)
                            """).query(Integer.class).single())
                    .isZero();
            assertThat(treatment(issue)).contains("không coi là đổi tên");
        });
    }

    @Test
    void a_divided_commune_leads_to_all_its_parts_and_is_continued_by_none() throws IOException {
        each("partial_split", issue -> {
            var parts = jdbc.sql("""
                    select count(distinct s.successor_id)
                    from geography.succession s
                    join geography.reorganisation r on r.id = s.reorganisation_id and r.kind = 'SOURCE_LIST'
                    join geography.unit u on u.id = s.predecessor_id and u.level = 'COMMUNE'
                    where s.extent = 'PARTIAL'
                    group by s.predecessor_id
                    """).query(Integer.class).list();

            assertThat(issue.get("old_name")).startsWith(parts.size() + " old communes");
            assertThat(parts).allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(2));
            assertThat(treatment(issue)).contains("quan hệ một phần");
        });
    }

    private String treatment(CSVRecord issue) {
        return jdbc.sql("select treatment from geography.source_defect where kind = :kind and coalesce(code, '') = :code")
                .param("kind", issue.get("issue_type"))
                .param("code", issue.get("old_code"))
                .query(String.class)
                .single();
    }

    private static void each(String kind, Consumer<CSVRecord> check) throws IOException {
        assertThat(issues()).filteredOn(it -> it.get("issue_type").equals(kind)).isNotEmpty().allSatisfy(check);
    }

    private static List<CSVRecord> issues() throws IOException {
        var file = new ClassPathResource("geography/admin_mapping_known_issues.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }
}
