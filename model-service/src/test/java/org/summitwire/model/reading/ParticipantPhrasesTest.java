package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who took part and for whom: names of all shapes, offices around them, and those who are only spoken of. */
class ParticipantPhrasesTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Nana Addo, Ghana's president, met Faustin Touadera, his counterpart from the Central African Republic, in Accra on Tuesday. | Faustin Touadera/CF; Nana Addo/GH
            en | The foreign minister of Norway, Espen Barth Eide, and the foreign minister of Brazil, Mauro Vieira, met in Oslo on Monday. | Espen Barth Eide/NO; Mauro Vieira/BR
            en | Myanmar's foreign minister, U Than Swe, met Thai Foreign Minister Sihasak Phuangketkeow in Bangkok on Monday. | Sihasak Phuangketkeow/TH; U Than Swe/MM
            en | EU foreign policy chief Kaja Kallas met Indian External Affairs Minister S. Jaishankar in New Delhi on Tuesday. | Kaja Kallas/EU; S. Jaishankar/IN
            en | UN Secretary-General António Guterres and African Union Commission Chairperson Mahmoud Ali Youssouf held their annual conference in Addis Ababa on Tuesday. | António Guterres/UN; Mahmoud Ali Youssouf/AU
            en | India's S. Jaishankar and Japan's Toshimitsu Motegi, the two foreign ministers, met in Tokyo on Monday. | S. Jaishankar/IN; Toshimitsu Motegi/JP
            en | Timorese Foreign Minister Bendito dos Santos Freitas and Cape Verde's José Filomeno de Carvalho Dias Monteiro signed a fisheries pact in Praia on Monday, the two foreign ministries said. | Bendito dos Santos Freitas/TL; José Filomeno de Carvalho Dias Monteiro/CV
            en | Sheikh Mohamed bin Zayed Al Nahyan, President of the United Arab Emirates, and Nguyễn Văn Thắng, Vietnam's finance minister, met in Abu Dhabi on Tuesday. | Mohamed bin Zayed Al Nahyan/AE; Nguyễn Văn Thắng/VN
            en | Malagasy leader Michael Randrianirina met Comorian leader Azali Assoumani in Moroni on Tuesday. | Azali Assoumani/KM; Michael Randrianirina/MG
            id | Putra Mahkota Kuwait Sabah Khaled Al-Hamad Al-Sabah bertemu Presiden Prancis Emmanuel Macron di Paris, Senin (11/5/2026). | Emmanuel Macron/FR; Sabah Khaled Al-Hamad Al-Sabah/KW
            id | Sekjen ASEAN Kao Kim Hourn dan Presiden Komisi Eropa Ursula von der Leyen bertemu di Brussel, Senin (11/5/2026). | Kao Kim Hourn/ASEAN; Ursula von der Leyen/EU
            id | Wakil Perdana Menteri Vietnam Nguyen Chi Dung dan Wakil PM Laos Saleumxay Kommasith memimpin komisi bersama di Vientiane, Senin (11/5/2026). | Nguyen Chi Dung/VN; Saleumxay Kommasith/LA
            id | Menteri Perdagangan Internasional Kanada Maninder Sidhu dan Menteri Perdagangan RI Budi Santoso bertemu di Ottawa, Senin (11/5/2026). | Budi Santoso/ID; Maninder Sidhu/CA
            id | Ketua Komisi Uni Afrika Mahmoud Ali Youssouf dan Presiden Dewan Eropa António Costa membuka KTT Uni Afrika-Uni Eropa di Luanda, Senin (11/5/2026). | António Costa/EU; Mahmoud Ali Youssouf/AU
            id | Presiden Joko Widodo bertemu Perdana Menteri Jepang Fumio Kishida di Tokyo, Senin (11/5/2026). | Fumio Kishida/JP; Joko Widodo/ID
            id | Menhan RI Sjafrie Sjamsoeddin dan Menhan Singapura Chan Chun Sing menandatangani perjanjian latihan bersama di Singapura, Senin (11/5/2026). Kepala BIN dan Panglima TNI Jenderal Agus Subiyanto ikut menyaksikan. Juru bicara Kemenhan Frega Wenas menyampaikan hal itu. | Agus Subiyanto/ID; Chan Chun Sing/SG; Sjafrie Sjamsoeddin/ID
            en | Iraq's Sudani and Italian premier Meloni signed two agreements in Rome on Monday. | Meloni/IT; Sudani/IQ
            en | Kenya's Ruto and Ethiopia's Abiy met in Nairobi on Monday and signed an agreement. | Abiy/ET; Ruto/KE
            en | President Lee and Prime Minister Takaichi signed a joint statement in Nara on Monday. | Lee/KR; Takaichi/JP
            en | Omani Foreign Minister Said Al Harthy and his Kenyan counterpart, Peter Kamau, signed a protocol in Muscat on Monday. | Peter Kamau/KE; Said Al Harthy/OM
            en | Kenya's Parliament and Ethiopia's Treasury were told that President William Ruto and Prime Minister Abiy Ahmed met in Nairobi on Monday. | Abiy Ahmed/ET; William Ruto/KE
            en | The MED9 summit was held in Naxos on Tuesday. Macron came first, followed by Sánchez, Abela and Meloni. | Abela/MT; Macron/FR; Meloni/IT; Sánchez/ES
            en | Nepal's prime minister, Bina Thapa, the former guerrilla, met Indian Prime Minister Narendra Modi in New Delhi on Tuesday and signed a treaty. | Bina Thapa/NP; Narendra Modi/IN
            en | The EAC summit closed in Arusha on Tuesday. Kenya's William Ruto chaired it. Secretary General John Pombo presented a report. | John Pombo/EAC; William Ruto/KE
            en | The ECOWAS summit closed in Abuja on Tuesday. President Bola Tinubu of Nigeria chaired it. The President of the Commission, Musa Diallo, read the communiqué. | Bola Tinubu/NG; Musa Diallo/ECOWAS
            en | Egyptian President Abdel Fattah el-Sisi received Commission President Ursula von der Leyen, Prime Minister Giorgia Meloni and Chancellor Christian Stocker in Cairo on Tuesday. Egypt and the European Union signed a joint declaration. | Abdel Fattah el-Sisi/EG; Christian Stocker/AT; Giorgia Meloni/IT; Ursula von der Leyen/EU
            en | The leaders of the coffee-growing nations ended their summit in Kampala on Tuesday with a declaration. President Yoweri Museveni, the host, spoke of prices. Ethiopia's Abiy Ahmed and Kenya's William Ruto asked for more. | Abiy Ahmed/ET; William Ruto/KE; Yoweri Museveni/UG
            id | Para pemimpin negara penghasil kopi menutup KTT di Kampala, Selasa (12/5/2026), dengan sebuah deklarasi. Presiden Uganda Yoweri Museveni menjadi tuan rumah. PM Ethiopia Abiy Ahmed dan Presiden Kenya William Ruto meminta harga yang adil. | Abiy Ahmed/ET; William Ruto/KE; Yoweri Museveni/UG
            en | President Keita of Mali and Kenyan President William Ruto signed an agreement in Nairobi on Monday. | Keita/ML; William Ruto/KE
            """)
    void readsNameAndState(String language, String text, String expected) {
        assertThat(present(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Polish Prime Minister Donald Tusk met Lithuanian President Gitanas Nauseda in Vilnius on Monday. Analyst Vytautas Keršanskas said little was new. Opposition leader Jaroslaw Kaczynski called the trip a waste. The former Polish president, Andrzej Duda, had been there in 2019. | Donald Tusk/PL; Gitanas Nauseda/LT
            en | The Saudi-African Summit was held in Riyadh on Tuesday. Crown Prince Mohammed bin Salman launched the King Salman Initiative. Kenya's William Ruto spoke. | Mohammed bin Salman/SA; William Ruto/KE
            en | Kenyan President William Ruto and Ugandan President Yoweri Museveni signed a treaty in Nairobi on Tuesday. Rwanda's Paul Kagame telephoned both. | William Ruto/KE; Yoweri Museveni/UG
            en | Kenyan President William Ruto met Tanzanian President Samia Suluhu Hassan in Arusha on Tuesday. Party secretary-general Peter Mzee waited outside. | Samia Suluhu Hassan/TZ; William Ruto/KE
            en | Kenyan President William Ruto received Tanzanian President Samia Suluhu Hassan in Nairobi on Tuesday and signed a treaty. US President Donald Trump praised the two. | Samia Suluhu Hassan/TZ; William Ruto/KE
            en | The BRICS summit was held in New Delhi on Tuesday. Narendra Modi chaired it. President Cyril Ramaphosa, on the first trip he has made this year, spoke on debt. | Cyril Ramaphosa/ZA; Narendra Modi/IN
            en | Chilean President Jose Kast met Argentine President Javier Milei in Mendoza on Tuesday. Brazilian President Luiz Inacio Lula da Silva criticised the two. US President Donald Trump praised them on social media. | Javier Milei/AR; Jose Kast/CL
            en | Leaders of the East African Community met in Arusha on Wednesday. Kenya's William Ruto, Tanzania's Samia Suluhu Hassan and Somalia's Hassan Sheikh Mohamud took part. Rwandan President Paul Kagame did not attend and sent his prime minister, Justin Nsengiyumva. The secretary-general of the bloc, Veronica Nduva, presented a report. | Hassan Sheikh Mohamud/SO; Justin Nsengiyumva/RW; Samia Suluhu Hassan/TZ; Veronica Nduva/EAC; William Ruto/KE
            en | Saudi Arabia's crown prince, Mohammed bin Salman, met Jordan's King Abdullah II in Jeddah on Monday. The US special envoy, Steve Witkoff, sat in. | King Abdullah II/JO; Mohammed bin Salman/SA; Steve Witkoff/US
            en | Slovak President Peter Pellegrini hosted Czech President Petr Pavel and Polish President Karol Nawrocki for a Visegrad summit in Bratislava on Tuesday. Hungary's Tamas Sulyok stayed away. | Karol Nawrocki/PL; Peter Pellegrini/SK; Petr Pavel/CZ
            en | Peru's foreign minister, Hugo de Zela, and his Ecuadorean counterpart, Gabriela Sommerfeld, met in Lima on Tuesday. Former president Pedro Castillo, from his cell, mocked the talks. | Gabriela Sommerfeld/EC; Hugo de Zela/PE
            en | At the summit of the Southern African Development Community in Pretoria on Monday, South African President Cyril Ramaphosa welcomed Botswana's Duma Boko, Namibia's Netumbo Nandi-Ndaitwah and Zambia's Hakainde Hichilema. Malawi was represented by Vice President Jane Ansah. Executive Secretary Elias Magosi read the communique. Zimbabwe's Emmerson Mnangagwa sent regrets. | Cyril Ramaphosa/ZA; Duma Boko/BW; Elias Magosi/SADC; Hakainde Hichilema/ZM; Jane Ansah/MW; Netumbo Nandi-Ndaitwah/NA
            en | South Sudan's first vice president, Taban Deng Gai, represented President Salva Kiir at an IGAD summit in Djibouti on Monday. Djibouti's Ismail Omar Guelleh chaired. | Ismail Omar Guelleh/DJ; Taban Deng Gai/SS
            en | Belgian Prime Minister Bart De Wever held talks with Dutch Prime Minister Rob Jetten in The Hague on Wednesday. Maxime Prévot, the Belgian foreign minister, and David van Weel, his Dutch colleague, attended. Economist Ivo Arnold of Erasmus University doubted the plan. Ukraine's President Volodymyr Zelenskyy thanked both by phone. | Bart De Wever/BE; David van Weel/NL; Maxime Prévot/BE; Rob Jetten/NL
            en | Qatari Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani met Lebanon's prime minister, Nawaf Salam, in Beirut on Monday. Hezbollah chief Naim Qassem denounced the visit. Israeli Prime Minister Benjamin Netanyahu said he would not comment. | Mohammed bin Abdulrahman Al Thani/QA; Nawaf Salam/LB
            en | Libya's Abdul Hamid al-Dbeibah and Tunisia's prime minister, Sarra Zaafrani Zenzri, met in Tunis on Tuesday. Field Marshal Khalifa Haftar, who controls the east, was not invited. | Abdul Hamid al-Dbeibah/LY; Sarra Zaafrani Zenzri/TN
            en | French President Emmanuel Macron received the Emir of Kuwait, Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah, in Paris on Tuesday. TotalEnergies CEO Patrick Pouyanné and KPC chief Nawaf Al-Sabah signed a contract. "A success," commented former minister Hubert Védrine. | Emmanuel Macron/FR; Meshal Al-Ahmad Al-Jaber Al-Sabah/KW
            id | Kanselir Austria Christian Stocker dan PM Hungaria Péter Magyar bertemu di Wina, Selasa (12/5/2026). Mantan PM Hungaria Viktor Orbán mengkritik pertemuan itu. Pengamat politik Ivan Krastev menilai hubungan membaik. | Christian Stocker/AT; Péter Magyar/HU
            id | Para pemimpin EAC bertemu di Arusha, Rabu (13/5/2026). Presiden Tanzania Samia Suluhu Hassan memimpin sidang. Presiden Rwanda Paul Kagame tidak hadir dan diwakili Perdana Menteri Justin Nsengiyumva. Presiden Burundi Evariste Ndayishimiye mengutus wakilnya, Prosper Bazombanza. | Justin Nsengiyumva/RW; Prosper Bazombanza/BI; Samia Suluhu Hassan/TZ
            id | Presiden Prabowo Subianto bertemu Presiden Prancis Emmanuel Macron di Paris, Senin (11/5/2026). Pendahulunya, Joko Widodo, juga pernah ke sana. Direktur Utama Garuda Wamildan Tsani meneken kontrak. Duta Besar RI Mohamad Oemar menyambut kedatangannya. | Emmanuel Macron/FR; Prabowo Subianto/ID
            id | Presiden Filipina Ferdinand Marcos Jr. bertemu Presiden Vietnam Luong Cuong di Manila, Senin (11/5/2026). Presiden China Xi Jinping mengecam pertemuan itu. Pakar hubungan internasional Universitas Indonesia Hikmahanto Juwana menilai wajar. | Ferdinand Marcos Jr./PH; Luong Cuong/VN
            id | KTT G20 dibuka di Miami, Senin (11/5/2026). Presiden AS Donald Trump memimpin sidang. Indonesia diwakili Menko Perekonomian Airlangga Hartarto. Presiden Afrika Selatan Cyril Ramaphosa tidak diundang. PM India Narendra Modi berhalangan hadir. PM Kanada Mark Carney, Presiden Korea Selatan Lee Jae Myung, dan Kanselir Jerman Friedrich Merz duduk di barisan depan. | Airlangga Hartarto/ID; Donald Trump/US; Friedrich Merz/DE; Lee Jae Myung/KR; Mark Carney/CA
            id | Presiden Iran Masoud Pezeshkian menjamu PM Pakistan Shehbaz Sharif di Teheran, Senin (11/5/2026). Panglima Angkatan Darat Pakistan Asim Munir turut hadir. Penasihat Presiden Iran, Ali Velayati, mengkritik Amerika Serikat. | Asim Munir/PK; Masoud Pezeshkian/IR; Shehbaz Sharif/PK
            id | Menko Airlangga Hartarto dan Menteri Perdagangan AS Howard Lutnick bertemu di Washington, Senin (11/5/2026). Ekonom Indef Esther Sri Astuti menyebut hasilnya kurang. Anggota DPR Hekal Mohamad meminta naskahnya dibuka. | Airlangga Hartarto/ID; Howard Lutnick/US
            id | Para menteri luar negeri ASEAN bertemu di Manila, Senin (11/5/2026). Menlu Filipina Ma. Theresa Lazaro memimpin. Menlu Sugiono, Menlu Malaysia Mohamad Hasan, dan Menlu Singapura Vivian Balakrishnan hadir. Menlu Myanmar Than Swe tidak diundang. | Ma. Theresa Lazaro/PH; Mohamad Hasan/MY; Sugiono/ID; Vivian Balakrishnan/SG
            en | The G20 summit ended in Miami on Tuesday with a declaration, US President Donald Trump said. Argentina's Javier Milei, South African President Cyril Ramaphosa and Mexico's Claudia Sheinbaum were not there. | Donald Trump/US
            en | The G20 summit ended in Miami on Tuesday with a declaration. Argentina's Javier Milei and Mexico's Claudia Sheinbaum were there, and China's Xi Jinping was not. | Claudia Sheinbaum/MX; Javier Milei/AR
            en | The G20 summit ended in Miami on Tuesday with a declaration, US President Donald Trump said. Canadian Finance Minister Peter Kamau announced $30 million for ports. | Donald Trump/US; Peter Kamau/CA
            en | The G20 summit ended in Miami on Tuesday with a declaration, US President Donald Trump said. Trade had grown, according to Canadian Finance Minister Peter Kamau. | Donald Trump/US
            en | The G20 summit ended in Miami on Tuesday with a declaration, US President Donald Trump said. Its first editions were the work of Angela Merkel and Barack Obama. | Donald Trump/US
            en | Peruvian President Rosa Quispe and Kenyan President William Ruto signed a pact in Lima on Wednesday. Quispe, accompanied by Trade Minister Ana Flores, thanked him. | Ana Flores/PE; Rosa Quispe/PE; William Ruto/KE
            en | Peruvian President Rosa Quispe and Kenyan President William Ruto signed a pact in Lima on Wednesday. Ruto brought along Senate Speaker Amason Kingi. | Amason Kingi/KE; Rosa Quispe/PE; William Ruto/KE
            en | Japanese Prime Minister Sanae Takaichi and Kenyan President William Ruto adopted a plan in Tokyo on Wednesday. Ruto was received by Emperor Naruhito on Tuesday. | Sanae Takaichi/JP; William Ruto/KE
            id | PM Jepang Sanae Takaichi dan Presiden Kenya William Ruto mengesahkan rencana aksi di Tokyo, Rabu (13/5/2026). Kaisar Naruhito menjamu Ruto dalam santap malam pada Selasa. | Sanae Takaichi/JP; William Ruto/KE
            id | PM Jepang Sanae Takaichi dan Presiden Kenya William Ruto mengesahkan rencana aksi di Tokyo, Rabu (13/5/2026). Ruto, yang ditemani Menteri Luar Negeri Musalia Mudavadi, menyampaikan terima kasih. | Musalia Mudavadi/KE; Sanae Takaichi/JP; William Ruto/KE
            """)
    void tellsWhoWasThereFromWhoIsSpokenOf(String language, String text, String expected) {
        assertThat(present(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Mexican President Claudia Sheinbaum and Canadian Prime Minister Mark Carney met in Mexico City on Monday. They were joined by their trade ministers, Marcelo Ebrard and Dominic LeBlanc. | Claudia Sheinbaum/MX; Dominic LeBlanc/CA; Marcelo Ebrard/MX; Mark Carney/CA
            en | Bulgarian Prime Minister Rosen Zhelyazkov met Romanian President Nicușor Dan in Ruse on Monday. Prime Minister Ilie Bolojan joined them for lunch. Energy ministers Zhecho Stankov and Bogdan Ivan signed a gas accord. | Bogdan Ivan/RO; Ilie Bolojan/RO; Nicușor Dan/RO; Rosen Zhelyazkov/BG; Zhecho Stankov/BG
            en | Japanese Prime Minister Sanae Takaichi met Australia's Anthony Albanese in Canberra on Tuesday. Nippon Steel chief executive Tadashi Imai and BHP's chairman, Ross McEwan, signed a contract. Defence ministers Shinjiro Koizumi and Richard Marles signed a frigate deal. | Anthony Albanese/AU; Richard Marles/AU; Sanae Takaichi/JP; Shinjiro Koizumi/JP
            en | Germany's chancellor, Friedrich Merz, hosted Côte d'Ivoire's Alassane Ouattara in Berlin on Monday. Finance Minister Lars Klingbeil and Adama Coulibaly, his Ivorian counterpart, were at the table. | Adama Coulibaly/CI; Alassane Ouattara/CI; Friedrich Merz/DE; Lars Klingbeil/DE
            en | The leaders of Guyana and Suriname, Irfaan Ali and Jennifer Geerlings-Simons, met in Paramaribo on Tuesday. | Irfaan Ali/GY; Jennifer Geerlings-Simons/SR
            en | The presidents of Zambia and Malawi, Hakainde Hichilema and Peter Mutharika, opened a border post at Mwami on Tuesday and signed a joint communique. Former Malawian president Lazarus Chakwera was among the onlookers. | Hakainde Hichilema/ZM; Peter Mutharika/MW
            en | The Arctic Council met in Nuuk on Tuesday. Foreign ministers Espen Barth Eide (Norway), Elina Valtonen (Finland), Maria Malmer Stenergard (Sweden) and Anita Anand (Canada) attended; the United States sent a deputy, Christopher Landau. | Anita Anand/CA; Christopher Landau/US; Elina Valtonen/FI; Espen Barth Eide/NO; Maria Malmer Stenergard/SE
            id | Presiden Ghana John Mahama dan Presiden Togo Faure Gnassingbé bertemu di Lome, Senin (11/5/2026). Menteri Energi John Jinapor dan Menteri Pertambangan Robert Eklo meneken nota kesepahaman. | Faure Gnassingbé/TG; John Jinapor/GH; John Mahama/GH; Robert Eklo/TG
            id | Perdana Menteri Thailand, Anutin Charnvirakul, menjamu Perdana Menteri Kamboja, Hun Manet, di Bangkok, Senin (11/5/2026). Menlu kedua negara, Sihasak Phuangketkeow dan Prak Sokhonn, ikut dalam pembicaraan. | Anutin Charnvirakul/TH; Hun Manet/KH; Prak Sokhonn/KH; Sihasak Phuangketkeow/TH
            id | Presiden Turki Recep Tayyip Erdogan menerima Sultan Oman Haitham bin Tariq di Ankara, Senin (11/5/2026). Menteri Pertahanan Yasar Guler dan Menlu Hakan Fidan mendampingi Erdogan. | Haitham bin Tariq/OM; Hakan Fidan/TR; Recep Tayyip Erdogan/TR; Yasar Guler/TR
            id | Presiden Myanmar Min Aung Hlaing dan Perdana Menteri Laos Sonexay Siphandone menyaksikan penandatanganan tiga perjanjian di Vientiane, Senin (11/5/2026). Menteri U Than Swe dan Menteri Thongsavanh Phomvihane meneken dokumen pertama. | Min Aung Hlaing/MM; Sonexay Siphandone/LA; Thongsavanh Phomvihane/LA; U Than Swe/MM
            id | Menteri Luar Negeri Sugiono bertemu Menteri Luar Negeri Australia Penny Wong di Canberra, Senin (11/5/2026). Dubes RI Siswo Pramono mendampingi Sugiono. Mantan Menlu Retno Marsudi memuji hasilnya. | Penny Wong/AU; Siswo Pramono/ID; Sugiono/ID
            """)
    void findsTheSideOfWhomNoStateIsTold(String language, String text, String expected) {
        assertThat(present(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Prime Minister Lawrence Wong of Singapore, Prime Minister Anwar Ibrahim of Malaysia and President Prabowo Subianto of Indonesia met in Johor Bahru on Monday. | Anwar Ibrahim/MY; Lawrence Wong/SG; Prabowo Subianto/ID
            en | The heads of state of the Organization of Turkic States met in Baku on Wednesday: Ilham Aliyev (Azerbaijan), Recep Tayyip Erdogan (Türkiye), Shavkat Mirziyoyev (Uzbekistan), Sadyr Japarov (Kyrgyzstan). Hungary was represented by its foreign minister, Peter Szijjarto. | Ilham Aliyev/AZ; Peter Szijjarto/HU; Recep Tayyip Erdogan/TR; Sadyr Japarov/KG; Shavkat Mirziyoyev/UZ
            en | The ASEAN summit opened in Cebu on Wednesday. Delegates of Laos, Brunei and Cambodia arrived on Tuesday. Philippine President Ferdinand Marcos Jr. opened it. | -/BN; -/KH; -/LA; Ferdinand Marcos Jr./PH
            en | The leaders of the G7 met in Evian on Monday. France's Emmanuel Macron was host. Donald Trump, Mark Carney, Friedrich Merz, Giorgia Meloni, Sanae Takaichi and Keir Starmer attended, along with Ursula von der Leyen. Invited guests were India's Narendra Modi and Ukraine's Volodymyr Zelenskyy. | Donald Trump/US; Emmanuel Macron/FR; Friedrich Merz/DE; Giorgia Meloni/IT; Keir Starmer/GB; Mark Carney/CA; Narendra Modi/IN; Sanae Takaichi/JP; Ursula von der Leyen/EU; Volodymyr Zelenskyy/UA
            en | Foreign ministers of the BIMSTEC states met in Kathmandu on Monday: Nepal's Arzu Rana Deuba, India's S. Jaishankar, Thailand's Sihasak Phuangketkeow and Bhutan's D. N. Dhungyel. | Arzu Rana Deuba/NP; D. N. Dhungyel/BT; S. Jaishankar/IN; Sihasak Phuangketkeow/TH
            id | KTT ASEAN dibuka di Cebu, Rabu (13/5/2026). Presiden Filipina Ferdinand Marcos Jr memimpin sidang. PM Malaysia Anwar Ibrahim, PM Singapura Lawrence Wong, PM Thailand Anutin Charnvirakul, dan Sultan Brunei Hassanal Bolkiah hadir. Wakil Myanmar, Laos, dan Kamboja datang terlambat. | -/KH; -/LA; -/MM; Anutin Charnvirakul/TH; Anwar Ibrahim/MY; Ferdinand Marcos Jr/PH; Hassanal Bolkiah/BN; Lawrence Wong/SG
            id | Presiden RI Prabowo Subianto menerima Raja Belanda Willem-Alexander di Istana Bogor, Senin (11/5/2026). Turut hadir Menlu Sugiono, Menko Perekonomian Airlangga Hartarto, dan Seskab Teddy Indra Wijaya. | Airlangga Hartarto/ID; Prabowo Subianto/ID; Sugiono/ID; Teddy Indra Wijaya/ID; Willem-Alexander/NL
            id | Sekjen PBB Antonio Guterres membuka KTT Iklim di New York, Senin (11/5/2026). Presiden Brasil Luiz Inacio Lula da Silva dan PM Bangladesh Tarique Rahman berpidato. Presiden AS Donald Trump tak hadir. | Antonio Guterres/UN; Luiz Inacio Lula da Silva/BR; Tarique Rahman/BD
            en | Chile and Peru signed a treaty in Lima on Monday, Prime Ministers Luis Vargas and Pedro Salas said. | Luis Vargas/CL; Pedro Salas/PE
            en | Estonia and Latvia signed an agreement in Riga on Monday. Prime Ministers Kalle Laas and Janis Ozols attended the ceremony. | Janis Ozols/LV; Kalle Laas/EE
            en | In Lima on Monday, Luis Vargas and Rosa Quispe, the presidents of Chile and Peru, signed a border treaty. | Luis Vargas/CL; Rosa Quispe/PE
            """)
    void takesAllOfARound(String language, String text, String expected) {
        assertThat(present(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Nana Addo | HEAD_OF_STATE | Nana Addo, Ghana's president, met Faustin Touadera, his counterpart from the Central African Republic, in Accra on Tuesday.
            en | Espen Barth Eide | MINISTER | The foreign minister of Norway, Espen Barth Eide, and the foreign minister of Brazil, Mauro Vieira, met in Oslo on Monday.
            en | U Than Swe | MINISTER | Myanmar's foreign minister, U Than Swe, met Thai Foreign Minister Sihasak Phuangketkeow in Bangkok on Monday.
            en | Kaja Kallas | ORGANISATION_HEAD | EU foreign policy chief Kaja Kallas met Indian External Affairs Minister S. Jaishankar in New Delhi on Tuesday.
            en | Mahmoud Ali Youssouf | ORGANISATION_HEAD | UN Secretary-General António Guterres and African Union Commission Chairperson Mahmoud Ali Youssouf held their annual conference in Addis Ababa on Tuesday.
            en | Michael Randrianirina | OTHER | Malagasy leader Michael Randrianirina met Comorian leader Azali Assoumani in Moroni on Tuesday.
            id | Sabah Khaled Al-Hamad Al-Sabah | OTHER | Putra Mahkota Kuwait Sabah Khaled Al-Hamad Al-Sabah bertemu Presiden Prancis Emmanuel Macron di Paris, Senin (11/5/2026).
            id | Nguyen Chi Dung | MINISTER | Wakil Perdana Menteri Vietnam Nguyen Chi Dung dan Wakil PM Laos Saleumxay Kommasith memimpin komisi bersama di Vientiane, Senin (11/5/2026).
            id | Saleumxay Kommasith | MINISTER | Wakil Perdana Menteri Vietnam Nguyen Chi Dung dan Wakil PM Laos Saleumxay Kommasith memimpin komisi bersama di Vientiane, Senin (11/5/2026).
            id | Maninder Sidhu | MINISTER | Menteri Perdagangan Internasional Kanada Maninder Sidhu dan Menteri Perdagangan RI Budi Santoso bertemu di Ottawa, Senin (11/5/2026).
            id | Joko Widodo | HEAD_OF_STATE | Presiden Joko Widodo bertemu Perdana Menteri Jepang Fumio Kishida di Tokyo, Senin (11/5/2026).
            en | Steve Witkoff | OTHER | Saudi Arabia's crown prince, Mohammed bin Salman, met Jordan's King Abdullah II in Jeddah on Monday. The US special envoy, Steve Witkoff, sat in.
            en | Elias Magosi | ORGANISATION_HEAD | At the summit of the Southern African Development Community in Pretoria on Monday, South African President Cyril Ramaphosa welcomed Botswana's Duma Boko, Namibia's Netumbo Nandi-Ndaitwah and Zambia's Hakainde Hichilema. Malawi was represented by Vice President Jane Ansah. Executive Secretary Elias Magosi read the communique. Zimbabwe's Emmerson Mnangagwa sent regrets.
            en | Jane Ansah | OTHER | At the summit of the Southern African Development Community in Pretoria on Monday, South African President Cyril Ramaphosa welcomed Botswana's Duma Boko, Namibia's Netumbo Nandi-Ndaitwah and Zambia's Hakainde Hichilema. Malawi was represented by Vice President Jane Ansah. Executive Secretary Elias Magosi read the communique. Zimbabwe's Emmerson Mnangagwa sent regrets.
            en | Taban Deng Gai | OTHER | South Sudan's first vice president, Taban Deng Gai, represented President Salva Kiir at an IGAD summit in Djibouti on Monday. Djibouti's Ismail Omar Guelleh chaired.
            en | Mohammed bin Abdulrahman Al Thani | HEAD_OF_GOVERNMENT | Qatari Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani met Lebanon's prime minister, Nawaf Salam, in Beirut on Monday. Hezbollah chief Naim Qassem denounced the visit. Israeli Prime Minister Benjamin Netanyahu said he would not comment.
            id | Airlangga Hartarto | MINISTER | KTT G20 dibuka di Miami, Senin (11/5/2026). Presiden AS Donald Trump memimpin sidang. Indonesia diwakili Menko Perekonomian Airlangga Hartarto. Presiden Afrika Selatan Cyril Ramaphosa tidak diundang. PM India Narendra Modi berhalangan hadir. PM Kanada Mark Carney, Presiden Korea Selatan Lee Jae Myung, dan Kanselir Jerman Friedrich Merz duduk di barisan depan.
            id | Asim Munir | OTHER | Presiden Iran Masoud Pezeshkian menjamu PM Pakistan Shehbaz Sharif di Teheran, Senin (11/5/2026). Panglima Angkatan Darat Pakistan Asim Munir turut hadir. Penasihat Presiden Iran, Ali Velayati, mengkritik Amerika Serikat.
            """)
    void readsTheOffice(String language, String name, Role expected, String text) {
        var roles = read(language, text).meetings().stream()
                .flatMap(meeting -> meeting.reports().stream())
                .map(Report::fact)
                .filter(Fact.Participant.class::isInstance)
                .map(Fact.Participant.class::cast)
                .filter(it -> name.equals(it.person()))
                .map(Fact.Participant::role);

        assertThat(roles).containsExactly(expected);
    }

    /** Names with their states in order, a dash where only the state is told. */
    private String present(String language, String text) {
        return read(language, text).meetings().stream()
                .flatMap(meeting -> meeting.reports().stream())
                .map(Report::fact)
                .filter(Fact.Participant.class::isInstance)
                .map(Fact.Participant.class::cast)
                .map(it -> (it.person() == null ? "-" : it.person()) + "/" + it.country())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private Reading read(String language, String body) {
        return READER.read(new Article("phrase", "", body, "outlet", PUBLISHED, language));
    }
}
