package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chungtay.campaigns.model.paper.Certificate.Member;
import vn.chungtay.standards.PovertyClass;

/** Certificates of invented households. */
final class GivenCertificates {

    static final String CODE = SignedStatement.sign(
            new Statement(
                    PovertyClass.POOR, 7, LocalDate.of(2026, 12, 10), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), "05731", "4fd1c8a0", 1),
            KeyPairs.secret(KeyPairs.fresh().secret()));

    private GivenCertificates() {}

    static Certificate of(int number, int members) {
        var head = new Member("Hoàng Thị Mẫu", "02/09/1980", "Nữ", "Tày", "001180012345", "Chủ hộ");
        var all = new ArrayList<>(List.of(head));
        IntStream.range(1, members).forEach(it -> all.add(new Member("Nông Văn Thử " + it, "2010", "Nam", "Tày", "001210012345", "Con")));
        return new Certificate(
                PovertyClass.POOR, number, 2026, "xã Phú Thượng", "Phú Thượng", "12/QĐ-UBND", LocalDate.of(2026, 12, 10),
                LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), head,
                "xóm Suối Cạn, xã Phú Thượng, tỉnh Thái Nguyên", all, CODE);
    }
}
