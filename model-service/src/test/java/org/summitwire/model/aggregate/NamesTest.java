package org.summitwire.model.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Kassym-Jomart Tokayev   | Tokayev
            Kassym-Jomart Tokayev   | Qasym-Zhomart Toqaev
            Sadyr Zhaparov          | Sadyr Japarov
            Japarov                 | Sadyr Zhaparov
            Sanae Takaichi          | Takaichi Sanae
            Recep Tayyip Erdogan    | Recep Tayyip Erdoğan
            R. T. Erdogan           | Recep Tayyip Erdoğan
            Shavkat Mirziyoyev      | Mirziyoev
            Serdar Berdimuhamedov   | Serdar Berdymukhammedov
            Emomali Rahmon          | Emomali Rakhmon
            Prabowo Subianto        | Prabowo
            António Costa           | Antonio Costa
            Xi Jinping              | Xi
            Касым-Жомарт Токаев     | Kassym-Jomart Tokayev
            Санаэ Такаити           | Sanae Takaichi
            Садыр Жапаров           | Japarov
            Шавкат Мирзиёев         | Shavkat Mirziyoyev
            Эмомали Рахмон          | Emomali Rahmon
            Сердар Бердымухамедов   | Serdar Berdimuhamedov
            Такаити                 | Санаэ Такаити
            """)
    void oneInAnySpelling(String one, String other) {
        assertThat(Names.same(one, other)).isTrue();
        assertThat(Names.same(other, one)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Serdar Berdimuhamedov   | Gurbanguly Berdimuhamedov
            Ursula von der Leyen    | António Costa
            Prabowo Subianto        | Sugiono
            Lee Jae-myung           | Li Qiang
            Xi Jinping              | Li Qiang
            Sjafrie Sjamsoeddin     | Sugiono
            Шавкат Мирзиёев         | Sadyr Japarov
            Сердар Бердымухамедов   | Gurbanguly Berdimuhamedov
            Владимир Путин          | Sergey Lavrov
            Си Цзиньпин             | Li Qiang
            """)
    void others(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
    }
}
