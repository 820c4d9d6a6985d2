package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.paper.Certificate;
import vn.chungtay.campaigns.model.paper.Certificate.Member;
import vn.chungtay.campaigns.model.paper.CertificatePages;
import vn.chungtay.campaigns.model.paper.KeyPairs;
import vn.chungtay.campaigns.model.paper.SignedStatement;
import vn.chungtay.campaigns.model.paper.Statement;
import vn.chungtay.standards.PovertyClass;

/**
 * Two thousand certificates of invented households, signed, drawn in the steps of the job and joined to one file. The rows
 * of the database are not part of it.
 */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class CertificatesStep {

    private static final int COUNT = 2000;
    private static final int STEP = 100;
    private static final double LIMIT_SECONDS = 60;
    private static final LocalDate ISSUED = LocalDate.of(2026, 12, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final KeyPairs.Fresh KEY = KeyPairs.fresh();

    void measure(Report report) {
        var pages = new int[1];
        var bytes = new int[1];
        var seconds = Timing.once(() -> {
            var parts = new ArrayList<byte[]>();
            for (int from = 1; from <= COUNT; from += STEP) {
                parts.add(CertificatePages.write(IntStream.range(from, from + STEP).mapToObj(CertificatesStep::certificate).toList())
                        .content());
            }
            var whole = CertificatePages.joined(parts);
            pages[0] = whole.pages();
            bytes[0] = whole.content().length;
        }) / 1000;
        report.target("%,d certificates signed and printed as one PDF".formatted(COUNT), "< 60 s", seconds < LIMIT_SECONDS && pages[0] == COUNT,
                "%.1f s, %,d KB", seconds, bytes[0] / 1024);
    }

    private static Certificate certificate(int number) {
        var statement = new Statement(PovertyClass.POOR, number, ISSUED, ISSUED, LAST, "05731", "%08x".formatted(number), 1);
        var head = new Member("Người Thứ " + number, "1980", "Nữ", "Tày", "%012d".formatted(number), "Chủ hộ");
        var members = List.of(head, member(1), member(2), member(3));
        return new Certificate(
                PovertyClass.POOR, number, ISSUED.getYear(), "xã Đo Đếm", "Đo Đếm", "1/QĐ-UBND", ISSUED, ISSUED, LAST, head,
                "thôn " + number % STEP + ", xã Đo Đếm", members, SignedStatement.sign(statement, KeyPairs.secret(KEY.secret())));
    }

    private static Member member(int number) {
        return new Member("Thành Viên " + number, "2010", "Nam", "Tày", "", "Con");
    }
}
