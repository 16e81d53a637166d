package org.summitwire.model.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Values as JSON shows them. */
final class Symbols {

    private Symbols() {}

    static String of(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }

    static List<String> of(Collection<? extends Enum<?>> symbols) {
        return symbols.stream().map(Symbols::of).toList();
    }

    /** 3000000000000 and not 3E+12. */
    static BigDecimal plain(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
