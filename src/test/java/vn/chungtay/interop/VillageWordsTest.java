package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;

@StoryTest
class VillageWordsTest {

    @Autowired
    private GivenImports imports;

    @ParameterizedTest
    @ValueSource(strings = {"TDP số 3", "Tổ dân phố số 3", "Khóm số 3", "so 3"})
    void a_village_is_found_under_every_word_that_the_search_of_units_knows(String written) {
        var desk = imports.desk("Đình Cả", "Số 3", "Số 13");

        var id = desk.brought("V" + UUID.randomUUID().toString().substring(0, 8) + "," + written
                + ",Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo");

        assertThat(desk.report(id).mistakes()).isEmpty();
        assertThat(desk.report(id).list().counts().fresh()).isEqualTo(1);
    }
}
