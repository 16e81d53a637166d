package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of documents, what tells two of one sort apart, and capitals that name none. */
class DocumentNamePhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They signed a Maritime Security Partnership. | COOPERATION_DOCUMENT 1 SIGNED
            en | They adopted the Action Plan for 2026-2030. | ACTION_PLAN 1 ADOPTED
            en | They signed a fisheries agreement and an extradition treaty. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            en | They signed a free trade agreement. The trade agreement takes effect in May. | AGREEMENT 1 SIGNED
            en | They signed a pact on tea. An investment treaty is still under negotiation. | AGREEMENT 1 PLANNED; AGREEMENT 1 SIGNED
            en | Nine memoranda (MoUs) were exchanged. | MEMORANDUM 9 EXCHANGED
            en | They adopted a final communiqué. | JOINT_STATEMENT 1 ADOPTED
            en | An agreement in principle was reached on lower tariffs. | AGREEMENT 1 PLANNED
            en | An investment protection agreement and one on patents are still under negotiation. | AGREEMENT 1 PLANNED; AGREEMENT 1 PLANNED
            en | What was signed was a Security Partnership, along with a memorandum on gas and an administrative arrangement on floods. | AGREEMENT 1 SIGNED; COOPERATION_DOCUMENT 1 SIGNED; MEMORANDUM 1 SIGNED
            en | They signed a memorandum replacing one from 2009. | MEMORANDUM 1 SIGNED
            en | Signed were a treaty on legal assistance, two memoranda and a letter of intent. | AGREEMENT 1 SIGNED; LETTER_OF_INTENT 1 SIGNED; MEMORANDUM 2 SIGNED
            en | A protocol to the customs agreement was signed. | PROTOCOL 1 SIGNED
            en | They signed a memorandum on implementing the trade agreement. | MEMORANDUM 1 SIGNED
            en | A contract with Puma was signed for buses. | CONTRACT 1 SIGNED
            en | The signing of an exchange of notes on a road loan was welcomed. | COOPERATION_DOCUMENT 1 SIGNED
            id | Keduanya menandatangani Kemitraan Keamanan Laut. | COOPERATION_DOCUMENT 1 SIGNED
            id | Keduanya mengesahkan Rencana Aksi Lima 2026-2030. | ACTION_PLAN 1 ADOPTED
            id | Keduanya meneken perjanjian perikanan dan perjanjian ekstradisi. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            id | Keduanya meneken perjanjian perikanan. Perjanjian itu berlaku Mei. | AGREEMENT 1 SIGNED
            id | Sebuah nota kesepahaman (MoU) tentang kopi diteken. | MEMORANDUM 1 SIGNED
            id | Keduanya meneken protokol perubahan perjanjian dagang. | PROTOCOL 1 SIGNED
            id | Keduanya meneken nota kesepahaman yang menggantikan kesepakatan 2009. | MEMORANDUM 1 SIGNED
            id | LIMA, KABAR ANDES - Dua puluh dokumen ditandatangani kedua presiden. | COOPERATION_DOCUMENT 20 SIGNED
            id | Keduanya mengesahkan Deklarasi Lima bersamaan dengan strategi pembangunan hingga 2035. | ACTION_PLAN 1 ADOPTED; DECLARATION 1 ADOPTED
            id | Turut diteken perjanjian kerja sama antara dua badan antariksa serta surat minat soal satelit. | AGREEMENT 1 SIGNED; LETTER_OF_INTENT 1 SIGNED
            id | Keduanya menandatangani pernyataan bersama berisi Visi Lima 2040. | JOINT_STATEMENT 1 SIGNED
            id | Pertukaran nota tentang pinjaman jalan ditandatangani kedua menteri. | COOPERATION_DOCUMENT 1 SIGNED
            en | The leaders adopted the Lima Declaration and the Andean Action Plan. | ACTION_PLAN 1 ADOPTED; DECLARATION 1 ADOPTED
            en | They signed the Agreement on Trade and the Environment. | AGREEMENT 1 SIGNED
            """)
    void takesWhatIsNamedOrToldApart(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They launched a Maritime Security Partnership.
            en | They adopted a Maritime Security Partnership.
            en | Peru joined the Blue Amazon Programme.
            en | Money comes from the Inca Growth Plan, Quispe said.
            en | They exchanged notes on the loan.
            en | They signed contracts with five firms.
            en | Kenya contracts with builders on price.
            en | Was a treaty on extradition signed?
            id | Keduanya meluncurkan Kemitraan Keamanan Laut.
            id | Apakah perjanjian ekstradisi ditandatangani?
            """)
    void takesNoCapitalForADocumentThatNoVerbMakesOne(String language, String phrase) {
        assertThat(Phrases.told(language, phrase)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The Lima Declaration runs to nine pages. It was adopted by both presidents. | DECLARATION 1 ADOPTED
            en | The Lima Declaration has twelve paragraphs. Both presidents signed it. | DECLARATION 1 SIGNED
            en | The Lima Declaration has twelve paragraphs. It says nothing of whales. | DECLARATION 1 PRESENTED
            en | The ministers settled the terms of a protocol on customs. Its text will be signed in May. | PROTOCOL 1 PLANNED
            id | Deklarasi Lima setebal sembilan halaman. Naskah itu disahkan kedua presiden. | DECLARATION 1 ADOPTED
            id | Deklarasi Lima berisi dua belas paragraf. Isinya tidak menyinggung paus. | DECLARATION 1 PRESENTED
            id | Para menteri merundingkan protokol tentang bea cukai. Naskahnya akan diteken Mei. | PROTOCOL 1 PLANNED
            """)
    void hearsOfATextInTheNextSentence(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            en | The pact, called the Blue Bridge Union, was signed on Monday.                  | Blue Bridge Union
            en | They signed a memorandum, known as the Halal Bridge Accord, on certification.   | Halal Bridge Accord
            id | Keduanya meneken pakta yang dinamai Jembatan Biru Samudra.                      | Jembatan Biru Samudra
            en | They signed an agreement called historic by both sides.                         | -
            en | They signed an agreement. Critics called the President weak.                    | -
            id | Keduanya meneken perjanjian yang disebut bersejarah oleh kedua pihak.           | -
            en | The leaders adopted a declaration called "Towards a Green Future". | Towards a Green Future
            id | Deklarasi bertajuk "Menuju Masa Depan Hijau" disahkan. | Menuju Masa Depan Hijau
            en | They signed a declaration "of friendship". | -
            """)
    void hearsWhatADocumentIsCalled(String language, String phrase, @Nullable String expected) {
        var titles =
                Phrases.facts(language, phrase, Fact.Document.class).stream().map(Fact.Document::title);

        assertThat(titles).containsExactly(expected);
    }
}
