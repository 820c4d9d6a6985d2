package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.model.SearchQuestion;
import vn.chungtay.registry.store.PeopleSearch;

@StoryTest
class PeopleSearchTest {

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId commune;
    private UnitId village;

    @BeforeEach
    void a_commune() {
        commune = villages.commune();
        village = villages.villageIn(commune);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn An", "an nguyen van", "NGUYEN  AN", "Nguyễn Văn An", "van an ngu", "an an van"})
    @Requirement("DAT-09")
    void a_name_is_found_without_marks_and_in_any_order(String typed) {
        households.in(village).head("Nguyễn Văn An").stored();
        households.in(village).head("Trần Thị Bình").stored();

        assertThat(namesFound(commune, typed, null)).containsExactly("Nguyễn Văn An");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y ' Nhông", "Lò A ’", "H.Bia (Tư) Niê", "Đinh-Y Sơn"})
    void a_name_with_any_mark_is_kept_and_found_by_itself(String name) {
        households.in(village).head(name).stored();

        assertThat(namesFound(commune, name, null)).containsExactly(name);
    }

    @Test
    void every_member_is_found_and_not_only_the_head() {
        households.in(village).member("Đặng Thị Mẩy", Relation.SPOUSE).stored();

        assertThat(namesFound(commune, "dang may", null)).containsExactly("Đặng Thị Mẩy");
    }

    @Test
    @Requirement("SEC-04")
    void nobody_is_found_outside_of_the_own_area() {
        households.in(village).head("Triệu Tài Phúc").stored();

        assertThat(namesFound(villages.commune(), "trieu tai phuc", null)).isEmpty();
        assertThat(namesFound(villages.commune(), "", commune)).isEmpty();
    }

    @Test
    void a_whole_identity_number_finds_its_owner() {
        var number = "0190" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
        households.in(village).nationalId(number).stored();

        assertThat(namesFound(commune, number, null)).containsExactly("Nguyễn Văn An");
        assertThat(namesFound(villages.commune(), number, null)).isEmpty();
    }

    @Test
    void a_household_code_finds_the_household() {
        var row = households.in(village).code("VN-" + UUID.randomUUID()).stored();

        assertThat(find(commune, row.code(), null, TestWorld.TODAY).rows())
                .extracting(PeopleSearch.Row::household)
                .containsExactly(row.id());
    }

    @Test
    void a_village_without_a_name_lists_its_heads_only() {
        households.in(village).head("Lý Văn Sơn").member("Lý Thị Hoa", Relation.CHILD).stored();
        households.in(villages.villageIn(commune)).head("Phạm Văn Đông").stored();

        assertThat(namesFound(commune, "", village)).containsExactly("Lý Văn Sơn");
    }

    @Test
    void somebody_who_came_later_is_not_found_on_an_earlier_day() {
        households.in(village).since(LocalDate.of(2024, 5, 1)).head("Mông Văn Tú").stored();

        assertThat(find(commune, "mong tu", null, LocalDate.of(2024, 4, 30)).rows()).isEmpty();
        assertThat(find(commune, "mong tu", null, LocalDate.of(2024, 5, 1)).rows()).hasSize(1);
    }

    @Test
    void whoever_searches_more_villages_than_can_be_named_one_by_one_finds_their_people_only() {
        for (var i = 0; i < 401; i++) villages.villageIn(commune);
        households.in(village).head("Ma Thị Xuyến").stored();
        households.in(villages.villageIn(villages.commune())).head("Ma Văn Xuyến").stored();

        assertThat(namesFound(commune, "ma xuyen", null)).containsExactly("Ma Thị Xuyến");
    }

    private List<String> namesFound(UnitId area, String typed, UnitId unit) {
        return find(area, typed, unit, TestWorld.TODAY).rows().stream()
                .map(it -> it.details().name())
                .toList();
    }

    private PeopleSearch.Found find(UnitId area, String typed, UnitId unit, LocalDate asOf) {
        var found = new AtomicReference<PeopleSearch.Found>();
        new Caller(UUID.randomUUID(), Set.of(area.value()), false)
                .run(() -> transaction.executeWithoutResult(
                        _ -> found.set(search.find(new SearchQuestion(typed, unit, asOf, 1, 25)))));
        return found.get();
    }
}
