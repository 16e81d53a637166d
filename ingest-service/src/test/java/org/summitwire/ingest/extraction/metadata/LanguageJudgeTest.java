package org.summitwire.ingest.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageJudgeTest {

    private static final String INDONESIAN =
            "Para pemimpin yang hadir di Tokyo telah sepakat untuk bekerja sama dalam bidang energi dan"
                    + " mereka akan bertemu lagi pada tahun depan dengan membawa laporan dari kementerian yang terkait.";

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id | 'Dan itu'                                                                                            | id
                    en | {id}                                                                                                 | id
                    ms | {id}                                                                                                 | ms
                       | {id}                                                                                                 | id
                    kk | {id}                                                                                                 | kk
                       | 'The leaders of the states that met in Tokyo agreed on Saturday to build a line and it is to be paid for by banks with loans' | en
                    id | 'The leaders of the states that met in Tokyo agreed on Saturday to build a line and it is to be paid for by banks with loans' | en
                       | 'Los líderes de los cinco países que se reunieron en Tokio firmaron una declaración con el fin de que la línea se construya por fin' | es
                       | 'Die Staats- und Regierungschefs haben sich auf einen Plan geeinigt, der von den Banken bezahlt wird und mit dem die Strecke nicht mehr auf sich warten lässt' | de
                       | '政府は20日、中央アジア5カ国との首脳会合を東京で初めて開き、今後5年間の協力をまとめた'                                      | ja
                    en | '各国领导人周六在东京举行会谈，同意在贸易、交通和能源领域加强合作，并签署联合声明'                                         | zh
                       | '일본과 중앙아시아 5개국 정상들이 도쿄에서 첫 정상회의를 열고 향후 협력 방안을 담은 선언을 채택했다'                            | ko
                    ky | 'Лидеры стран Центральной Азии и премьер-министр Японии подписали в Токио декларацию, в которой говорится о том, что на этом не остановятся' | ky
                       | 'Tokyo 2025'                                                                                         |
                    """)
    void tellsTheLanguage(String declared, String text, String expected) {
        assertThat(LanguageJudge.languageOf(declared, text.replace("{id}", INDONESIAN)))
                .isEqualTo(expected);
    }
}
