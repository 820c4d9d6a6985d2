package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.standards.PovertyClass;

/**
 * A certificate of a poor or near-poor household (giấy chứng nhận hộ nghèo, hộ cận nghèo), as it is printed.
 *
 * @param commune with the word of its kind: "xã Phú Thượng"
 * @param place where it is signed
 * @param decision number of the decision that recognises the household
 * @param head whoever leads the household on the first day
 * @param residence where it lives, from the house to the province
 * @param members with the head among them, the head first
 * @param code what its QR code holds
 */
public record Certificate(
        PovertyClass kind,
        int number,
        int year,
        String commune,
        String place,
        String decision,
        LocalDate issued,
        LocalDate first,
        LocalDate last,
        Member head,
        String residence,
        List<Member> members,
        String code) {

    /** Of the form of the law; the book of a commune is one for both kinds. */
    public static final String SYMBOL = "GCN-HN.HCN";

    public Certificate {
        members = List.copyOf(members);
    }

    /**
     * @param born as precisely as it is known: "12/3/1980", "3/1980", "1980"
     * @param ethnicity its name
     * @param nationalId empty if it is not known
     * @param relation to the head, in words
     */
    public record Member(String name, String born, String sex, String ethnicity, String nationalId, String relation) {}

    /** "05/GCN-HN.HCN" */
    public String fullNumber() {
        return (number < 10 ? "0" : "") + number + "/" + SYMBOL;
    }

    /** "hộ nghèo", "hộ cận nghèo" */
    public String kindText() {
        return kind == PovertyClass.POOR ? "hộ nghèo" : "hộ cận nghèo";
    }
}
