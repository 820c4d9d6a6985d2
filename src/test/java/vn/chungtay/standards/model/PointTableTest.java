package vn.chungtay.standards.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.standards.B1Score.Incomplete;
import vn.chungtay.standards.B1Score.NoTable;
import vn.chungtay.standards.B1Score.Scored;
import vn.chungtay.standards.B1Score.Unreadable;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.ReadTable.Faulty;
import vn.chungtay.standards.model.ReadTable.Whole;

/** The points are invented for the test and marked so; the official table is not in the program. */
class PointTableTest {

    static final String TEST_TABLE =
            """
            ma_tieu_chi,tieu_chi,cach_chon,ma_tra_loi,tra_loi,thu_nghiem_nong_thon,thu_nghiem_thanh_thi
            A,THỬ NGHIỆM số người,mot,a1,Một người,7,9
            A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6
            B,THỬ NGHIỆM tài sản,nhieu,b1,Xe máy,11,12
            B,THỬ NGHIỆM tài sản,nhieu,b2,Tủ lạnh,3,4
            """;

    private static final LocalTableId ID = LocalTableId.next();

    @Test
    void the_points_of_the_answers_are_added_in_the_column_of_the_place() {
        var answers = Map.of("A", Set.of("a2"), "B", Set.of("b1", "b2"));

        assertThat(table().score(ID, "thu_nghiem_nong_thon", answers)).isEqualTo(new Scored(19, ID));
        assertThat(table().score(ID, "thu_nghiem_thanh_thi", answers)).isEqualTo(new Scored(22, ID));
    }

    @Test
    void a_sheet_with_an_open_criterion_has_no_points_yet() {
        assertThat(table().score(ID, "thu_nghiem_nong_thon", Map.of("A", Set.of("a1"))))
                .isEqualTo(new Incomplete(List.of("B")));
    }

    @Test
    void owning_none_of_the_things_is_an_answer() {
        assertThat(table().score(ID, "thu_nghiem_nong_thon", Map.of("A", Set.of("a1"), "B", Set.of())))
                .isEqualTo(new Scored(7, ID));
    }

    @Test
    void two_answers_where_one_is_asked_are_not_added() {
        assertThat(table().score(ID, "thu_nghiem_nong_thon", Map.of("A", Set.of("a1", "a2"), "B", Set.of())))
                .isEqualTo(new Unreadable(List.of("A")));
    }

    @Test
    void an_answer_that_the_table_does_not_know_is_told() {
        assertThat(table().score(ID, "thu_nghiem_nong_thon", Map.of("A", Set.of("a9"), "B", Set.of(), "C", Set.of("c"))))
                .isEqualTo(new Unreadable(List.of("C", "A")));
    }

    @Test
    void a_place_without_a_column_has_no_table() {
        assertThat(table().score(ID, "vung_khac", Map.of())).isEqualTo(new NoTable());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6 | A,THỬ NGHIỆM số người,mot,a2,Hai người,5,nhiều | 3 thu_nghiem_thanh_thi points
                    A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6 | A,THỬ NGHIỆM số người,mot,a2,Hai người,5,-1    | 3 thu_nghiem_thanh_thi points
                    A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6 | A,THỬ NGHIỆM số người,mot,a2,Hai người,5,1001  | 3 thu_nghiem_thanh_thi points
                    A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6 | A,THỬ NGHIỆM số người,mot,a2,Hai người,5,      | 3 thu_nghiem_thanh_thi blank
                    A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6 | A,THỬ NGHIỆM số người,mot,a2,Hai người,5       | 3 thu_nghiem_thanh_thi blank
                    A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6 | A,THỬ NGHIỆM số người,mot,a2,Hai người,5,6,7   | 3  too_many_cells
                    mot,a2                                     | mot,a1                                         | 3 ma_tra_loi answer_twice
                    mot,a2                                     | ba,a2                                          | 3 cach_chon choice
                    mot,a2                                     | nhieu,a2                                       | 3 cach_chon choice_differs
                    A,THỬ NGHIỆM số người,mot,a2               | A,THỬ NGHIỆM khác,mot,a2                       | 3 tieu_chi criterion_differs
                    ma_tra_loi                                 | ma_dap_an                                      | 1  heading
                    thu_nghiem_thanh_thi                       | thu_nghiem_nong_thon                           | 1  heading_twice
                    ,thu_nghiem_nong_thon,thu_nghiem_thanh_thi | ''                                             | 1  no_points_column
                    """)
    void a_fault_is_told_with_line_and_column(String good, String bad, String fault) {
        var read = PointTableFile.read(TEST_TABLE.replace(good, bad == null ? "" : bad));

        assertThat(read).isInstanceOfSatisfying(Faulty.class, it -> assertThat(it.faults())
                .extracting(cell -> cell.line() + " " + cell.column() + " " + cell.fault())
                .contains(fault));
    }

    @Test
    void every_fault_is_told_at_once() {
        var read = PointTableFile.read(TEST_TABLE.replace(",7,9", ",x,y").replace("nhieu", "ba"));

        assertThat(read).isInstanceOfSatisfying(Faulty.class, it -> assertThat(it.faults()).hasSize(4));
    }

    @Test
    void a_byte_order_mark_and_semicolons_as_excel_writes_them_are_understood() {
        assertThat(PointTableFile.read("\uFEFF" + TEST_TABLE.replace(',', ';'))).isInstanceOf(Whole.class);
    }

    @Test
    void a_broken_or_empty_file_is_refused() {
        assertThat(PointTableFile.read("")).isInstanceOf(Faulty.class);
        assertThat(PointTableFile.read("a,\"b")).isInstanceOf(Faulty.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nong_thon,1600000;thanh_thi,2100000                     | fine
                    nong_thon,1.500.000;thanh_thi,2.000.000                 | fine
                    nong_thon,1499999;thanh_thi,2100000                     | 2 chuan_dong below_national
                    nong_thon,1600000;thanh_thi,1999999                     | 3 chuan_dong below_national
                    nong_thon,1600000                                       | 0  both_areas
                    nong_thon,1600000;nong_thon,1700000                     | 3 khu_vuc area_twice
                    nong_thon,nhiều;thanh_thi,2100000                       | 2 chuan_dong dong
                    mien_nui,1600000;thanh_thi,2100000                      | 2 khu_vuc area
                    """)
    void a_province_may_set_a_higher_line_but_no_lower_one(String lines, String says) {
        var read = LocalLineFile.read(
                "khu_vuc,chuan_dong\n" + lines.replace(';', '\n'), new ByArea(1_500_000, 2_000_000));

        assertThat(word(read)).isEqualTo(says);
    }

    @Test
    void without_a_national_line_to_compare_no_local_line_is_taken() {
        assertThat(word(LocalLineFile.read("khu_vuc,chuan_dong\nnong_thon,1600000\nthanh_thi,2100000", null)))
                .isEqualTo("0  no_national_line");
    }

    private static String word(ReadTable read) {
        return switch (read) {
            case Whole _ -> "fine";
            case Faulty it -> {
                var first = it.faults().getFirst();
                yield first.line() + " " + first.column() + " " + first.fault();
            }
        };
    }

    private static PointTable table() {
        return (PointTable) ((Whole) PointTableFile.read(TEST_TABLE)).content();
    }
}
