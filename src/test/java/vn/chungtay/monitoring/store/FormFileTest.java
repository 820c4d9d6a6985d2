package vn.chungtay.monitoring.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.monitoring.model.FormColumn;
import vn.chungtay.monitoring.model.FormColumn.Source;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.ReviewForm;

class FormFileTest {

    private List<ReviewForm> forms = List.of();

    @BeforeEach
    void the_layouts() throws IOException {
        forms = new FormFile().all();
    }

    @Test
    void there_are_fifteen_layouts_with_the_columns_of_the_printed_ones() {
        assertThat(forms).extracting(ReviewForm::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        // Without TT and unit, which every table has in front.
        assertThat(forms.stream().collect(Collectors.toMap(ReviewForm::number, it -> it.columns().size())))
                .containsEntry(1, 14).containsEntry(2, 9).containsEntry(3, 9).containsEntry(4, 14).containsEntry(5, 13)
                .containsEntry(6, 14).containsEntry(7, 13).containsEntry(8, 10).containsEntry(9, 8).containsEntry(10, 9)
                .containsEntry(11, 8).containsEntry(12, 22).containsEntry(13, 22).containsEntry(14, 17).containsEntry(15, 17);
    }

    @Test
    void every_count_has_a_name_that_is_counted_and_every_rate_two_columns_that_are_printed() {
        for (var form : forms) {
            var printed = form.columns().stream().map(FormColumn::no).toList();
            for (var column : form.columns()) {
                switch (column.source()) {
                    case Source.Counted it -> assertThat(Measure.read(it.measure().replace("{class}", "POOR"))).as(it.measure()).isPresent();
                    case Source.Rate it -> assertThat(printed).contains(it.part(), it.whole());
                    case Source.Share it -> {
                        assertThat(Measure.read(it.measure())).isPresent();
                        assertThat(Measure.read(it.whole())).isPresent();
                    }
                    case Source.EachGroup it -> assertThat(Measure.read(it.measure())).isPresent();
                    case Source.OfPerson _ -> assertThat(form.isList()).isTrue();
                    case Source.Missing _ -> assertThat(column.label()).isNotEmpty();
                }
            }
        }
    }
}
