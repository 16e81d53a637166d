package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reported before and is said not to be so is a denial; what only was not done is nothing. */
class DenialPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The ministry denied reports that an agreement on tea was signed.                                | AGREEMENT 1 DENIED
            en | A joint declaration on ports that was reported signed does not exist.                          | DECLARATION 1 SIGNED
            en | Contrary to earlier reports, no memorandum on fisheries was signed.                            | MEMORANDUM 1 DENIED
            en | Correction: it said that the two had signed a protocol on coffee. No such paper was signed.    | PROTOCOL 1 SIGNED
            en | Correction: it said that the two had agreed to lift trade to $2 billion by 2030. No such goal was agreed. | TARGET 2000000000 USD 2030
            id | Nota kesepahaman tentang teh yang sempat diberitakan diteken ternyata tidak pernah ada.        | MEMORANDUM 1 SIGNED
            id | Perjanjian perikanan yang semula disebut sudah diteken ternyata tidak ditandatangani.           | AGREEMENT 1 SIGNED
            id | Koreksi: di sana disebutkan bahwa keduanya menyepakati sasaran perdagangan US$2 miliar pada 2030. Sasaran seperti itu tidak pernah disepakati. | TARGET 2000000000 USD 2030
            en | Correction: the article said that both had agreed to double trade to $2 billion by 2030. Such a goal was never agreed. | TARGET 2000000000 USD 2030
            id | Kementerian membantah kabar bahwa perjanjian pelabuhan ditandatangani.                          | AGREEMENT 1 DENIED
            """)
    void takesBackWhatOthersTold(String language, String phrase, String expected) {
        assertThat(Phrases.denied(language, phrase)).containsExactly(expected);
        assertThat(Phrases.told(language, phrase)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | No joint statement was issued.
            en | The two did not sign the agreement on tea.
            en | As was reported on Sunday, they signed a memorandum on ports.
            en | The memorandum on ports that was reported on Sunday was signed, but the one on tea was not.
            en | They signed 14 agreements, not 40 as was reported.
            en | Contrary to earlier reports that no pact was signed, they signed a memorandum on ports.
            id | Walau semula diberitakan tidak ada yang ditandatangani, keduanya meneken nota kesepahaman tentang pelabuhan.
            en | Correction: the article said that no memorandum on tea was signed. It was.
            id | Tidak ada pernyataan bersama.
            id | Perjanjian teh tidak jadi diteken.
            id | Seperti sempat diberitakan, keduanya meneken nota kesepahaman tentang pelabuhan.
            id | Ada 14 perjanjian yang diteken, bukan 40 seperti sempat diberitakan.
            """)
    void takesBackNothingElse(String language, String phrase) {
        assertThat(Phrases.denied(language, phrase)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Correction of an article headlined "Peru and Kenya set trade target of $2 billion by 2030": the target is $1 billion by 2030. | TARGET 1000000000 USD 2030
            id | Redaksi meralat artikel "Target Perdagangan Kenya-Peru US$2 Miliar pada 2030", terbit Senin. / Kedua presiden menargetkan perdagangan US$1 miliar pada 2030. | TARGET 1000000000 USD 2030
            """)
    void doesNotTakeTheTitleThatIsCorrected(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }
}
