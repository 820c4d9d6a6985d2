package vn.chungtay.standards.model;

import vn.chungtay.geography.AreaType;

/** A number that differs between town and country. */
public record ByArea(long rural, long urban) {

    public long in(AreaType area) {
        return switch (area) {
            case RURAL -> rural;
            case URBAN -> urban;
        };
    }
}
