package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who promised what to whom, and amounts that change hands without a promise. */
class PledgePhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Japan offered 200 scholarships, Korea $3 million and Australia two patrol boats. | JP 200 person; KR 3000000 USD; AU 2 other
            en | Peru pledged $40 million for schools and $15 million for clinics in Kenya.       | PE-KE 40000000 USD; PE-KE 15000000 USD
            id | Jepang menawarkan 200 beasiswa, Korea 3 juta dolar AS, dan Australia dua kapal patroli. | JP 200 person; KR 3000000 USD; AU 2 other
            id | Peru menjanjikan 40 juta dolar AS untuk sekolah dan 15 juta dolar AS untuk klinik di Kenya. | PE-KE 40000000 USD; PE-KE 15000000 USD
            en | Announcements by Peru: / - SLR 2.4 billion for schools / - 700 training places a year | PE 2400000000 LKR; PE 700 person
            en | What Peru will contribute: / - $40 million for schools / - 200 scholarships      | PE 40000000 USD; PE 200 person
            id | **Apa yang ditawarkan Peru?** / Dana 40 juta dolar AS, lalu 200 beasiswa.        | PE 40000000 USD; PE 200 person
            en | Norway will give $50 million, Sweden $30 million and the EU 100 million euros. | NO 50000000 USD; SE 30000000 USD; EU 100000000 EUR
            en | Pledges came from Sweden ($300 million), Norway ($200 million) and Japan ($100 million). | SE 300000000 USD; NO 200000000 USD; JP 100000000 USD
            en | Peru will give Kenya $20 million. Half of it, $10 million, goes straight into schools. | PE-KE 20000000 USD; PE-KE 10000000 USD
            en | Peru will give Kenya $20 million for roads. On top of that come ten million to insure exports. | PE-KE 20000000 USD; PE-KE 10000000 USD
            id | Peru menjanjikan 150 juta dolar AS untuk Kenya. Energi bersih mendapat 40 juta dolar AS, sedangkan pelabuhan 6 juta dolar AS. | PE-KE 150000000 USD; PE-KE 40000000 USD; PE-KE 6000000 USD
            en | The $20 million in budget support, which Peru has undertaken to pay, and a further $4 million for police are new. | PE 20000000 USD; PE 4000000 USD
            en | Peru will give Kenya $20 million for roads. Another $8 million in trade was lost to the drought. | PE-KE 20000000 USD
            en | Peru will give Kenya $20 million for roads. In addition, Kenya owes Peru $12 million. | PE-KE 20000000 USD
            en | Sweden came up with $300 million and Norway with $200 million. | SE 300000000 USD; NO 200000000 USD
            en | Sweden pledged $300 million; Norway, $200 million; Denmark, $100 million. | SE 300000000 USD; NO 200000000 USD; DK 100000000 USD
            en | The World Bank put in $300 million, the African Development Bank another $200 million. | World Bank 300000000 USD; AfDB 200000000 USD
            en | Japan's contribution is $200 million, Korea's $100 million. | JP 200000000 USD; KR 100000000 USD
            en | Quispe promised Kenya 100 scholarships and $5 million for vaccines. | PE-KE 100 person; PE-KE 5000000 USD
            en | Peru and Kenya pledged $10 million each to the fund. | PE 10000000 USD; KE 10000000 USD
            en | The fund collected its first cheques: $100m each from Sweden and Norway, £60m from Japan. | SE 100000000 USD; NO 100000000 USD; JP 60000000 GBP
            en | Peru announced a €12 billion package: €3 billion for roads, €2.5 billion for ports and €100 million for schools. | PE 12000000000 EUR; PE 3000000000 EUR; PE 2500000000 EUR; PE 100000000 EUR
            id | Norwegia menjanjikan 3 miliar dolar AS; Swedia dan Jepang masing-masing satu miliar. | NO 3000000000 USD; SE 1000000000 USD; JP 1000000000 USD
            id | Jepang berjanji memasok 48 bus, sedangkan Peru menyiapkan 200 beasiswa. | JP 48 vehicle; PE 200 person
            id | Bank Dunia menyiapkan 300 juta dolar AS, sedangkan Bank Pembangunan Afrika 200 juta dolar AS. | World Bank 300000000 USD; AfDB 200000000 USD
            """)
    void readsListsOfPromises(String language, String phrase, String expected) {
        assertThat(pledges(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The World Bank pledged $300 million for Kenyan roads.                     | World Bank-KE 300000000 USD
            en | The African Development Bank will lend Kenya $200 million.                | AfDB-KE 200000000 USD
            en | Kenya is to receive $60 million from Peru for its ports.                  | PE-KE 60000000 USD
            en | Kenya will get a $60 million loan from Lima.                              | PE-KE 60000000 USD
            en | Ruto came away with $20 million of Peruvian aid.                          | PE-KE 20000000 USD
            en | For Kenya there will be $60 million in Peruvian aid.                      | PE-KE 60000000 USD
            en | $12 million will go to a programme for Kenyan farmers, Lima said.         | null-KE 12000000 USD
            en | Ruto undertook to pay $30 million into a fund for border villages.        | KE 30000000 USD
            en | Peru will build 40 clinics in Kenya.                                      | PE-KE 40 other
            en | The EU put 50 million euros on the table for the Horn of Africa.          | EU 50000000 EUR
            id | Bank Dunia menjanjikan 300 juta dolar AS untuk jalan di Kenya.            | World Bank-KE 300000000 USD
            id | Kenya akan menerima 60 juta dolar AS dari Peru untuk pelabuhannya.        | PE-KE 60000000 USD
            id | Kenya mendapat pinjaman 60 juta dolar AS dari Peru.                       | PE-KE 60000000 USD
            id | Peru membuka 300 kursi kuliah bagi mahasiswa Kenya.                       | PE-KE 300 person
            id | Quispe membawa 60 juta dolar AS untuk pabrik vaksin.                      | PE 60000000 USD
            id | Ada pula 40 juta dolar AS dari Peru guna memulihkan perkebunan.           | PE 40000000 USD
            id | Peru akan membangun 40 klinik di Kenya.                                   | PE-KE 40 other
            id | Peru sanggup melatih 150 perawat Kenya.                                   | PE-KE 150 person
            en | $200 million has been pledged by Japan for Kenyan roads. | JP-KE 200000000 USD
            en | $200 million was pledged to Kenya. | null-KE 200000000 USD
            en | Aid worth $30 million was announced by Peru. | PE 30000000 USD
            en | A further $200 million came from Japan. | JP 200000000 USD
            en | The hospital will be paid for with a Japanese grant of $20 million. | JP 20000000 USD
            en | USAID will provide $30 million for clinics in Kenya. | US-KE 30000000 USD
            en | Peru will train 300 Kenyan police officers. | PE-KE 300 person
            en | Peru will send 50,000 tonnes of grain to Kenya, free of charge. | PE-KE 50000 tonne
            en | A $40 million Peruvian loan will help build schools. | PE 40000000 USD
            en | Peru will provide Kenya with $40 million. | PE-KE 40000000 USD
            en | Kenya is getting $40 million from Peru to build schools. | PE-KE 40000000 USD
            en | Australia will give $40 million. | AU 40000000 AUD
            en | Australia will give $40 million, and Japan US$30 million last year. | AU 40000000 USD
            id | Dana 50 juta dolar AS dijanjikan oleh Jepang. | JP 50000000 USD
            id | Dana 50 juta dolar AS disediakan Jepang. | JP 50000000 USD
            id | India memberi Kenya kredit lunak 400 juta dolar AS. | IN-KE 400000000 USD
            id | JICA akan meminjami Kenya 30 miliar yen. | JP-KE 30000000000 JPY
            id | Peru mengirim 50 ribu ton beras secara cuma-cuma ke Kenya. | PE-KE 50000 tonne
            en | Ruto undertook to mobilise $5 billion for the region. | KE 5000000000 USD
            en | The loan, of up to $300 million, will be extended by JICA. | JP 300000000 USD
            en | Two hundred training places will be provided by Peru for Kenyan officials. | PE-KE 200 person
            en | A grant of $300 million is on the way, Peru announced. | PE 300000000 USD
            en | Peru will support the project with $50 million. | PE 50000000 USD
            en | Singapore will set aside $60 million for the fund. | SG 60000000 SGD
            en | Kenya is to get 40 buses from Peru. | PE-KE 40 vehicle
            id | Hibah 40 juta dolar AS diberikan Peru untuk rumah sakit di Kenya. | PE-KE 40000000 USD
            id | Kenya mendapat pinjaman 4 miliar euro, kurang lebih Rp77 triliun, dari Uni Eropa. | EU-KE 4000000000 EUR
            id | Kenya berkomitmen membeli tembaga Peru senilai 2 miliar dolar AS. | KE-PE 2000000000 USD
            id | Peru menghapus utang Kenya sebesar 50 juta dolar AS. | PE-KE 50000000 USD
            """)
    void tellsWhoGivesAndWhoReceives(String language, String phrase, String expected) {
        assertThat(pledges(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Kenya and Peru export $10 million each to Japan.
            en | Imports of $60 million from Peru, $10 million from Japan and $5 million from Korea were recorded.
            en | Kenya hoped that Peru would lend $5 million.
            id | Kenya tengah merundingkan pinjaman 300 juta dolar AS dari Peru.
            en | Kenya receives 2 million tourists from Peru.
            en | Peru imports $40 million of flowers from Kenya for its markets.
            en | Kenya bought 12 aircraft from Peru for $300 million.
            en | Kenya released 200 prisoners to Peru.
            en | Kenya gets $4 billion a year from tea exports.
            en | He brought 40 officials to the talks.
            en | The central bank lent $40 million to farmers.
            en | The charity offered $2 million.
            en | Peru did not pledge any of the $40 million.
            en | Quispe opened a $300 million port for container ships.
            en | Korea gave $3 million last year.
            en | Kenya owes Peru $40 million.
            id | Kenya menerima 2 juta wisatawan dari Peru.
            id | Kenya mengimpor 40 juta dolar AS kopi dari Peru untuk pasarnya.
            id | Quispe membawa 40 pengusaha untuk bertemu Ruto.
            id | Ruto membuka pelabuhan senilai 300 juta dolar AS untuk kapal peti kemas.
            id | Ada 40 perusahaan dari Peru di Kenya.
            id | Kenya membayar 80 juta dolar AS untuk 12 lokomotif.
            id | Bank sentral mengucurkan 40 juta dolar AS kepada petani.
            id | Kenya meminta bantuan 300 juta dolar AS.
            id | Peru membangun 40 sekolah tahun lalu di Kenya.
            en | They reminded Peru of the $100 million that it promised.
            en | A further $200 million of exports came from Peru.
            en | Peru gives visitors from Kenya 30 days.
            en | Kenya sent 50,000 tonnes of tea to Peru.
            en | Ruto wants a $40 million loan from Peru.
            en | Peru once promised $40 million but never paid.
            id | Peru dapat memberi 40 juta dolar AS, kata seorang pejabat.
            en | Hanbit has pledged $400 million, its chief executive said.
            en | The aid was part of a package of $7 billion that Peru announced in March 2024.
            en | Negotiators are still haggling over a $300 million loan.
            en | Peru granted visas to 300 Kenyans.
            en | Kenyan companies promised to hire 3,000 people.
            en | Peru cut aid to Kenya by $300 million.
            id | Sepuluh tahun silam, dalam KTT serupa, Peru menjanjikan bantuan 2 triliun yen.
            id | Kenya mencari pinjaman 300 juta dolar AS dari Peru.
            id | Perusahaan Kenya berjanji mempekerjakan 3.000 orang.
            id | Peru membeli 40 bus dari Kenya.
            """)
    void takesNoneWhereNobodyPromises(String language, String phrase) {
        assertThat(pledges(language, phrase)).isEmpty();
    }

    /** Each in short: 'PE-KE 40 USD', without the receiver where none is told. */
    private static List<String> pledges(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Pledge.class).stream()
                .map(it -> it.by()
                        + (it.to() == null ? "" : "-" + it.to())
                        + " "
                        + it.quantity().amount().stripTrailingZeros().toPlainString()
                        + " "
                        + it.quantity().unit())
                .toList();
    }
}
