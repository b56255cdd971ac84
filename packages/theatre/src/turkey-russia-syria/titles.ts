export const titles = `
id | stands-for | en | tr | ru | ar
president | | President | Cumhurbaşkanı; Devlet Başkanı | президент; глава государства | الرئيس; رئيس الجمهورية
vice_president | | Vice President | Cumhurbaşkanı Yardımcısı; Başkan Yardımcısı | вице-президент | نائب الرئيس; نائب رئيس الجمهورية
prime_minister | | Prime Minister; Premier | Başbakan | премьер-министр; премьер; председатель правительства | رئيس الوزراء; رئيس الحكومة
foreign_minister | | Foreign Minister; Minister of Foreign Affairs | Dışişleri Bakanı | министр иностранных дел; глава МИД | وزير الخارجية
deputy_foreign_minister | | Deputy Foreign Minister | Dışişleri Bakan Yardımcısı | заместитель министра иностранных дел; замглавы МИД | نائب وزير الخارجية
defence_minister | | Defence Minister; Defense Minister; Minister of Defence; Minister of National Defence | Savunma Bakanı; Milli Savunma Bakanı | министр обороны; глава Минобороны | وزير الدفاع
interior_minister | | Interior Minister; Minister of the Interior; Home Secretary | İçişleri Bakanı | министр внутренних дел; глава МВД | وزير الداخلية
energy_minister | | Energy Minister | Enerji Bakanı; Enerji ve Tabii Kaynaklar Bakanı | министр энергетики | وزير الطاقة
trade_minister | | Trade Minister | Ticaret Bakanı | министр торговли | وزير التجارة
information_minister | | Information Minister | Enformasyon Bakanı | министр информации | وزير الإعلام
justice_minister | | Justice Minister | Adalet Bakanı | министр юстиции | وزير العدل
chief_of_staff | | Chief of General Staff; Chief of Staff; Chairman of the Joint Chiefs of Staff | Genelkurmay Başkanı | начальник Генерального штаба; начальник Генштаба | رئيس الأركان; رئيس هيئة الأركان
intelligence_chief | | intelligence chief; spy chief; head of intelligence | MİT Başkanı; istihbarat başkanı | глава разведки; директор разведки | رئيس الاستخبارات; رئيس المخابرات; مدير المخابرات
national_security_adviser | | National Security Adviser; National Security Advisor; Secretary of the Security Council | Ulusal Güvenlik Danışmanı; Güvenlik Konseyi Sekreteri | советник по национальной безопасности; секретарь Совета безопасности; секретарь Совбеза | مستشار الأمن القومي; أمين مجلس الأمن القومي
secretary_of_state | foreign_minister | Secretary of State | ABD Dışişleri Bakanı | госсекретарь; государственный секретарь | وزير الخارجية الأمريكي; وزير الخارجية الأميركي
secretary_of_defense | defence_minister | Secretary of Defense; Defense Secretary; Defence Secretary; Pentagon chief | ABD Savunma Bakanı; Pentagon şefi | глава Пентагона | وزير الدفاع الأمريكي; وزير الدفاع الأميركي
foreign_secretary | foreign_minister | Foreign Secretary; top diplomat | diplomasi şefi | глава дипломатии | كبير الدبلوماسيين
spokesperson | | spokesman; spokeswoman; spokesperson | sözcü; sözcüsü | официальный представитель; пресс-секретарь; представитель | المتحدث باسم; الناطق باسم; متحدث; ناطق
communications_director | | Communications Director | İletişim Başkanı | директор по связям с общественностью | رئيس دائرة الاتصال
speaker_of_parliament | | Speaker of Parliament; parliament speaker | Meclis Başkanı; TBMM Başkanı | спикер парламента; председатель парламента | رئيس البرلمان; رئيس مجلس النواب; رئيس مجلس الشعب
special_envoy | | Special Envoy; envoy; UN envoy; special representative | Özel Temsilci; özel temsilcisi; Özel Elçi | спецпосланник; специальный посланник; спецпредставитель; специальный представитель | المبعوث الخاص; مبعوث; الممثل الخاص; المبعوث الأممي
ambassador | | ambassador | büyükelçi; büyükelçisi | посол | السفير; سفير
un_representative | | Permanent Representative; UN ambassador; ambassador to the United Nations | Daimi Temsilci; BM Daimi Temsilcisi | постпред; постоянный представитель; постпред при ООН | المندوب الدائم; مندوب لدى الأمم المتحدة; الممثل الدائم
secretary_general | | Secretary-General; Secretary General; UN chief | Genel Sekreter; Genel Sekreteri | генеральный секретарь; генсек; генсек ООН | الأمين العام
humanitarian_chief | | humanitarian chief; Under-Secretary-General for Humanitarian Affairs; emergency relief coordinator; aid chief | İnsani İşlerden Sorumlu Genel Sekreter Yardımcısı | заместитель генсека ООН по гуманитарным вопросам; координатор чрезвычайной помощи | منسق الشؤون الإنسانية; وكيل الأمين العام للشؤون الإنسانية
high_commissioner | | High Commissioner | Yüksek Komiser; Yüksek Komiseri | верховный комиссар | المفوض السامي; المفوضة السامية
high_representative | | High Representative; EU foreign policy chief | Yüksek Temsilci; AB Yüksek Temsilcisi | верховный представитель; глава европейской дипломатии | الممثل الأعلى; مسؤول السياسة الخارجية في الاتحاد الأوروبي
commission_president | | President of the European Commission; Commission President | AB Komisyonu Başkanı | глава Еврокомиссии; председатель Еврокомиссии | رئيسة المفوضية الأوروبية; رئيس المفوضية الأوروبية
council_president | | President of the European Council | AB Konseyi Başkanı | председатель Европейского совета; глава Евросовета | رئيس المجلس الأوروبي
chancellor | | Chancellor | Başbakan; Şansölye | канцлер | المستشار; المستشارة
supreme_leader | | Supreme Leader | dini lider | верховный лидер; верховный руководитель; рахбар | المرشد الأعلى; المرشد
king | | ?King | ?Kral | ?король | الملك; العاهل
crown_prince | | Crown Prince | Veliaht Prens | наследный принц | ولي العهد
emir | | ?Emir | ?Emir | эмир | الأمير; أمير
commander | | commander; commander-in-chief; general commander | komutan; komutanı; başkomutan | командующий; командир; главнокомандующий | قائد; القائد العام
force_commander | commander | force commander; ground forces commander | Kuvvet Komutanı; Kara Kuvvetleri Komutanı | командующий группировкой | قائد القوات; قائد القوات البرية
leader | | leader | lider; lideri | лидер; глава | زعيم; قائد
party_leader | leader | party leader; co-chair | Genel Başkan; genel başkanı; eş genel başkan; eş başkan | лидер партии; сопредседатель | زعيم الحزب; رئيس الحزب; الرئيس المشترك
head_of_delegation | | head of delegation; chief negotiator | heyet başkanı; başmüzakereci | глава делегации; главный переговорщик | رئيس الوفد; كبير المفاوضين
governor | | governor; provincial governor | vali; valisi | губернатор | محافظ; الوالي; والي
mayor | | mayor | belediye başkanı | мэр | رئيس البلدية; عمدة
minister | | minister | bakan; bakanı | министр | وزير
head | | head; director; chairman; chief | başkan; başkanı; müdür | руководитель; директор; председатель; глава | رئيس; مدير
adviser | | adviser; advisor | danışman; başdanışman | советник; помощник | مستشار
general | | General; Gen.; Lieutenant General; Major General | General; Orgeneral; Korgeneral; Tümgeneral | генерал; генерал-полковник; генерал-лейтенант; генерал-майор | اللواء; الفريق; العميد; جنرال
strongman | president | ?strongman; ?autocrat | ?güçlü adam | ?автократ; ?сильная рука | ?الرجل القوي
dictator | president | ?dictator; ?despot; ?tyrant | ?diktatör; ?zalim | ?диктатор; ?тиран | ?الديكتاتور; ?الدكتاتور; ?الطاغية
head_of_state | president | head of state; ?Turkish leader; ?Russian leader; ?Syrian leader | devlet başkanı; ?Türk lider; ?Rus lider | лидер страны; российский лидер; турецкий лидер | رأس الدولة; رئيس الدولة
us_commander_in_chief | president | ?commander in chief | ?başkomutan | верховный главнокомандующий | ?القائد الأعلى
`;
