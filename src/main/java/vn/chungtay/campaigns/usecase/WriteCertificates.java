package vn.chungtay.campaigns.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.paper.Certificate;
import vn.chungtay.campaigns.model.paper.Certificate.Member;
import vn.chungtay.campaigns.model.paper.CertificatePages;
import vn.chungtay.campaigns.model.paper.CertificatePages.Written;
import vn.chungtay.campaigns.model.paper.CertificateRow;
import vn.chungtay.campaigns.model.paper.CertificateWord;
import vn.chungtay.campaigns.store.FamilyStore;
import vn.chungtay.campaigns.store.FamilyStore.Relative;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdId;

/** Makes pages of rows of the book. Families are those of the first day of validity; the number is that of the book. */
@Component
class WriteCertificates {

    private static final String PAGE = "/public/certificates/";

    private final FamilyStore families;
    private final UnitTitles titles;
    private final MessageSource messages;
    private final String address;

    /** @param address under which this program is known outside, for codes that lead to it; empty if there is none */
    WriteCertificates(
            FamilyStore families,
            UnitTitles titles,
            MessageSource messages,
            @Value("${chungtay.public-address:}") String address) {
        this.families = families;
        this.titles = titles;
        this.messages = messages;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    Written write(List<CertificateRow> rows) {
        return CertificatePages.write(certificates(rows));
    }

    byte[] word(CertificateRow row) {
        return CertificateWord.write(certificates(List.of(row)).getFirst());
    }

    private List<Certificate> certificates(List<CertificateRow> rows) {
        var written = new HashMap<CertificateRow, Certificate>();
        rows.stream().collect(Collectors.groupingBy(CertificateRow::first)).forEach((day, some) -> {
            var households = some.stream().map(CertificateRow::household).toList();
            var members = families.members(households, day);
            var addresses = families.addresses(households, day);
            var places = new HashMap<UnitId, String>();
            for (var row : some) {
                var place = places.computeIfAbsent(row.village(), it -> titles.place(it, row.issued()));
                var home = addresses.get(row.household());
                written.put(row, certificate(row, members, home == null ? place : home + ", " + place));
            }
        });
        return rows.stream().map(it -> Objects.requireNonNull(written.get(it))).toList();
    }

    private Certificate certificate(CertificateRow row, Map<HouseholdId, List<Relative>> families, String residence) {
        var members = new ArrayList<Member>();
        families.getOrDefault(row.household(), List.of()).forEach(it -> members.add(member(it)));
        var commune = titles.unit(row.unit(), row.issued());
        return new Certificate(
                row.kind(),
                row.number(),
                row.year(),
                titles.title(commune),
                commune.name(),
                row.decision(),
                row.issued(),
                row.first(),
                row.last(),
                members.isEmpty() ? new Member(row.headName(), "", "", "", "", "") : members.getFirst(),
                residence,
                members,
                address.isEmpty() ? row.code() : address + PAGE + row.code());
    }

    private Member member(Relative it) {
        return new Member(
                it.name(),
                Vietnamese.date(it.born()),
                text("registry.sex." + it.sex()),
                it.ethnicity(),
                Objects.requireNonNullElse(it.nationalId(), ""),
                text("registry.relation." + it.relation()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
