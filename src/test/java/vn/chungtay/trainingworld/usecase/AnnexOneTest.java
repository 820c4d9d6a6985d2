package vn.chungtay.trainingworld.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.JsonContent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Caller;

/**
 * Annex I of the 2024 plan of huyện Võ Nhai against what the program answers. The expected lines are read from the
 * annex as it was typed off the paper, kept apart from the file that the training world is generated from.
 */
@StoryTest
@Requirement("HHD-01")
class AnnexOneTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final String API = "/api/v1/areas/170/poverty-table?asOf=2023-12-31";
    private static final Pattern ROW = Pattern.compile("(?s)<tr[^>]*>\\s*<th scope=\"row\">(.*?)</tr>");

    @Autowired
    private LoadWorld world;

    @Autowired
    private Geography geography;

    @Autowired
    private GivenUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    /** One printed line; rates as printed, with a decimal comma. */
    private record Line(String name, String households, String poor, String poorRate, String nearPoor, String nearPoorRate) {}

    @BeforeEach
    void loaded() {
        Caller.SYSTEM.run(() -> world.settleMissing(_ -> {}));
    }

    @Test
    void programs_get_the_annex_as_csv_to_the_last_digit() {
        assertThat(csv()).containsExactlyInAnyOrderElementsOf(annex());
    }

    @Test
    void programs_get_the_annex_as_json_to_the_last_digit() {
        assertThat(json()).containsExactlyInAnyOrderElementsOf(annex());
    }

    @Test
    void the_total_is_the_last_row_under_the_code_of_the_district() {
        var rows = ask("text/csv").lines().toList();

        assertThat(rows).hasSize(17);
        assertThat(rows.getLast()).isEqualTo("170,Tổng cộng,17881,2156,12.06,1395,7.80");
    }

    @Test
    void the_page_shows_the_annex_to_the_last_digit() {
        assertThat(page()).containsExactlyInAnyOrderElementsOf(annex());
    }

    @Test
    void one_household_less_and_the_table_is_another_one() {
        var differing = new ArrayList<Line>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(change -> {
            jdbc.sql("""
                    with one as (
                        select s.household_id from registry.standing s
                        join registry.household h on h.id = s.household_id and h.origin = 'TRAINING'
                        where s.class = 'POOR' and s.valid_from <= :day and coalesce(s.valid_to, 'infinity') >= :day
                        limit 1
                    ), gone as (
                        delete from registry.class_period where household_id in (select household_id from one)
                        returning household_id
                    )
                    select household_id from gone
                    """)
                    .param("day", END_OF_2023)
                    .query(java.util.UUID.class)
                    .list()
                    .forEach(it -> jdbc.sql("select registry.refresh_standing(array[?::uuid])").param(it).query((_, _) -> 1).list());
            differing.addAll(csv());
            change.setRollbackOnly();
        }));
        differing.removeAll(annex());

        assertThat(differing).hasSize(2).anySatisfy(it -> assertThat(it.poor()).isEqualTo("2155"));
    }

    private static List<Line> annex() {
        var stream = Objects.requireNonNull(
                AnnexOneTest.class.getResourceAsStream("/annexes/vo_nhai_2024_annex1_reduction_plan.csv"));
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8); var rows = format.parse(reader)) {
            return rows.getRecords().stream()
                    .map(row -> new Line(
                            row.get("unit_name_printed").replaceFirst("^TT ", ""),
                            row.get("total_households"),
                            row.get("poor_households_end_2023"),
                            row.get("poor_rate_pct_printed"),
                            row.get("near_poor_households_end_2023"),
                            row.get("near_poor_rate_pct_printed")))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Line> csv() {
        return ask("text/csv").lines()
                .skip(1)
                .map(row -> row.split(","))
                .map(it -> new Line(it[1], it[2], it[3], it[4].replace('.', ','), it[5], it[6].replace('.', ',')))
                .toList();
    }

    private List<Line> json() {
        var json = new JsonContent(ask("application/json"));
        var lines = new ArrayList<Line>();
        for (int row = 0; row < 16; row++) {
            lines.add(new Line(
                    text(json, row, "area_name"),
                    text(json, row, "households"),
                    text(json, row, "poor"),
                    rate(json, row, "poor_rate"),
                    text(json, row, "near_poor"),
                    rate(json, row, "near_poor_rate")));
        }
        assertThat(json).extractingPath("$.length()").isEqualTo(16);
        return lines;
    }

    private static String text(JsonContent json, int row, String field) {
        var found = new ArrayList<String>();
        assertThat(json).extractingPath("$[" + row + "]." + field).satisfies(it -> found.add(String.valueOf(it)));
        return found.getFirst();
    }

    /** JSON numbers carry no trailing zeros. */
    private static String rate(JsonContent json, int row, String field) {
        return new java.math.BigDecimal(text(json, row, field)).setScale(2).toPlainString().replace('.', ',');
    }

    private List<Line> page() {
        var district = geography.byCode("170", END_OF_2023).orElseThrow();
        var officer = users.user(Role.PROVINCE_OFFICER, geography.country());
        var page = browser.get()
                .uri("/poverty?asOf=2023-12-31&unit=" + district.id().value())
                .with(users.signedIn(officer))
                .exchange();
        assertThat(page).hasStatusOk();
        return ROW.matcher(textOf(page)).results()
                .map(row -> row.group(1).replaceAll("<[^>]+>", "|").split("\\|[\\s|]*"))
                .map(row -> List.of(row).stream().filter(it -> !it.isBlank()).map(it -> it.replace("%", "").strip()).toList())
                .map(it -> new Line(it.get(0), whole(it.get(1)), whole(it.get(2)), it.get(3), whole(it.get(4)), it.get(5)))
                .toList();
    }

    private static String whole(String number) {
        return number.replace(".", "");
    }

    private String ask(String accept) {
        var token = users.token(users.user(Role.STATISTICS, geography.country()), true);
        var answer = browser.get().uri(API).header("Authorization", "Bearer " + token).accept(accept).exchange();
        assertThat(answer).hasStatusOk();
        return textOf(answer);
    }

    private static String textOf(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
