/**
 * What people call each condition, by its id. A condition's own label and clinical name are understood too and are not
 * repeated here. Commas part the words; a plural in -s needs no entry of its own.
 *
 * - `synonyms` name it wherever they stand, in a search and in a listing's own sentences;
 * - `abbreviations` are understood in a search;
 * - `layTerms` are what people type: slang, symptoms, and words that in a listing mean something else.
 */
export const VOCABULARY: Readonly<
  Record<string, readonly [synonyms: string, abbreviations?: string, layTerms?: string]>
> = {
  'high-blood-pressure': ['raised blood pressure', 'HBP, BP, HTN', "blood pressure, bp tablets, pressure's up"],
  'high-cholesterol': ['raised cholesterol, hyperlipidaemia', '', 'cholesterol, on statins'],
  'heart-disease': [
    'ischaemic heart disease, coronary artery disease, heart disease, angina',
    'CHD, IHD, CAD',
    'dodgy heart, bad heart, furred up arteries, stents, gtn spray',
  ],
  'heart-attack': [
    'heart attack, heart surgery, heart bypass, myocardial infarction',
    'MI, CABG, PCI',
    'bypass, angioplasty, stent, coronary, had a stent, bypass op',
  ],
  'heart-failure': ['cardiac failure', 'HF, CHF', 'weak heart, fluid on the lungs'],
  'atrial-fibrillation': [
    'irregular heartbeat, arrhythmia',
    'AF, AFib',
    'fluttering heart, palpitations, irregular pulse, on blood thinners',
  ],
  'peripheral-arterial-disease': [
    'poor circulation, circulation problem, peripheral vascular disease, intermittent claudication',
    'PAD, PVD',
    'bad circulation, leg pain when walking, calf cramps walking',
  ],
  stroke: [
    'stroke, mini stroke, cerebrovascular accident, transient ischaemic attack, brain bleed',
    'CVA, TIA',
    'weak side, stroke recovery',
  ],
  copd: [
    'emphysema, bronchitis, chronic bronchitis, chronic obstructive airways disease',
    'COPD, COAD',
    "bad chest, smoker's lung, puffed out, on inhalers, chesty",
  ],
  asthma: ['asthmatic', '', 'wheezy, wheeze, blue inhaler, tight chest'],
  'other-lung-conditions': [
    'bronchiectasis, pulmonary fibrosis, interstitial lung disease',
    'ILD, IPF, PF',
    'scarred lungs, oxygen at home',
  ],
  'long-covid': ['post-COVID', 'PASC', 'never got over covid, covid tiredness'],
  'me-cfs': ['myalgic encephalomyelitis, chronic fatigue syndrome, chronic fatigue', 'ME, CFS, ME/CFS, M.E.'],
  'type-2-diabetes': [
    'diabetes type two, diabetes type 2, type two diabetes, type 2 diabetic, type two diabetic',
    'T2DM, T2D',
    'sugar, sugar diabetes, adult onset diabetes, type 2, high sugar, on metformin',
  ],
  'type-1-diabetes': [
    'insulin dependent diabetes, diabetes type 1, diabetes type one',
    'T1DM, T1D',
    'type 1, on insulin, insulin pump',
  ],
  prediabetes: [
    'prediabetes, pre diabetes, risk of type 2 diabetes, risk of developing type 2 diabetes, prediabetic, impaired glucose tolerance, borderline diabetes',
    'NDH, IGT',
    "borderline diabetic, sugar's a bit high",
  ],
  'overweight-obesity': ['overweight, obese, high BMI', 'BMI', 'lose weight, losing weight, weight loss, slimming'],
  'chronic-kidney-disease': [
    'on dialysis, renal failure, kidney failure, renal patient, kidney patient, kidney transplant, kidney problem',
    'CKD',
    'bad kidneys, kidneys',
  ],
  osteoarthritis: [
    'degenerative joint disease, knee arthritis, hip arthritis',
    'OA',
    'wear and tear, bad knee, bad knees, dodgy hip, stiff joints, bone on bone',
  ],
  'inflammatory-arthritis': [
    'rheumatoid arthritis, psoriatic arthritis',
    'RA, PsA',
    'rheumatoid, rheumatism, swollen joints',
  ],
  'axial-spondyloarthritis': ['axial spondyloarthritis, axial SpA', 'AS, axSpA', 'stiff spine'],
  'back-pain': [
    'back problem, back injury, bad back, back trouble, sciatica, slipped disc',
    'LBP',
    "lumbago, back's gone, put my back out, trapped nerve",
  ],
  'joint-muscle-pain': [
    'joint or muscle pain, muscle pain, neck pain, shoulder pain, knee pain, hip pain, joint pain, knee problem, joint problem, frozen shoulder, tendon pain',
    'MSK',
    'stiff neck, aches and pains, bad shoulder',
  ],
  fibromyalgia: ['fibro', 'FM', 'pain all over'],
  'chronic-pain': ['persistent pain', 'CPPS', 'in pain all the time, always hurting'],
  osteoporosis: [
    'osteopenia, brittle bones, bone loss, fragility fracture',
    'OP',
    'thin bones, weak bones, crumbling bones',
  ],
  'falls-balance': [
    'falls prevention, fear of falling, afraid of falling, at risk of falling, history of falls, worried about falling, worried about falls, risk of falls, poor balance, balance problem, fallers, fallen, had a fall, unsteady',
    '',
    'falls, falling, keep tripping, unsteady on my feet, wobbly, dizzy, dizzy on my feet',
  ],
  frailty: [
    'frail, frailer',
    '',
    "weak, deconditioning, slowing down, can't do what I used to, lost my strength in hospital",
  ],
  dementia: [
    "Alzheimer's, memory loss, memory problem",
    '',
    "Alzheimer's disease, vascular dementia, losing my memory, forgetful",
  ],
  parkinsons: ['parkinsonism', 'PD', 'shakes, tremor'],
  'multiple-sclerosis': ['', 'MS', 'm.s.'],
  epilepsy: ['epileptic, seizures', '', 'fits'],
  depression: [
    'depression, low mood',
    'MDD',
    'feeling down, feeling low, the blues, fed up, no energy or interest, black dog',
  ],
  'anxiety-stress': [
    'panic attacks',
    'GAD',
    'stress, worry, nerves, panicky, stressed, anxious, bad nerves, overwhelmed',
  ],
  'severe-mental-illness': [
    'bipolar, schizophrenia, psychosis',
    'SMI',
    'bipolar disorder, personality disorder, hearing voices',
  ],
  loneliness: ['lonely, loneliness, isolated, social isolation', '', 'isolation, nobody to talk to, on my own'],
  cancer: [
    '',
    '',
    'breast cancer, prostate cancer, bowel cancer, chemotherapy, prehab, the big C, chemo, in remission',
  ],
  surgery: [
    'prehab, joint replacement, hip replacement, knee replacement, recent surgery, after surgery, from surgery, for surgery, had surgery, spinal surgery, an operation',
    '',
    'post-op, operation, waiting for an op, new hip, new knee, op recovery',
  ],
  pregnancy: ['pregnant, antenatal, ante natal, expectant mother, mums to be', '', 'expecting, having a baby'],
  postnatal: [
    'postnatal, post natal, post-partum, new mum, new mums, recently given birth, gave birth, given birth, after having a baby, caesarean',
    '',
    'had a baby, just had a baby, after c-section',
  ],
  menopause: ['menopausal, perimenopause', 'HRT', 'the change, hot flushes, change of life'],
  'continence-pelvic': [
    'incontinence, stress incontinence, bladder weakness, prolapse, pelvic floor problem',
    'UI, POP',
    'pelvic floor, leaking, leaks, weak bladder, wet myself when I run',
  ],
  'physical-disability': [
    'physical disability, disability, disabilities, wheelchair user, disabled, limited mobility, reduced mobility, mobility problem, mobility issue, spinal cord injury, amputee, cerebral palsy',
    'CP, SCI',
    "wheelchair, can't walk far, bad legs, crutches",
  ],
  'sensory-impairment': [
    'blind, visually impaired, visual impairment, partially sighted, sight loss, hearing loss, deaf, hard of hearing',
    'VI, HoH',
    "can't see well, hearing aids",
  ],
  'learning-disability': [
    "learning disability, learning disabilities, intellectual disability, intellectual disabilities, learning difficulties, autism, autistic, Down's syndrome",
    'LD, ASD, SEN, SEND',
    'special needs',
  ],
};

/** Words that name any of several conditions: in a search and in a listing, then in a search alone. */
export const OF_SEVERAL: readonly (readonly [words: string, conditions: string, layTerms?: string])[] = [
  ['diabetes, diabetic', 'type-2-diabetes type-1-diabetes'],
  ['arthritis, arthritic', 'osteoarthritis inflammatory-arthritis'],
  ['cardiac rehab, cardiac rehabilitation, cardiac patient', 'heart-attack heart-disease'],
  [
    'heart condition, heart problem, heart trouble, cardiac condition, cardiac problem, cardiac disease',
    'heart-disease heart-attack heart-failure atrial-fibrillation',
    'cardiac',
  ],
  ['pulmonary rehab, pulmonary rehabilitation', 'copd other-lung-conditions'],
  [
    'lung condition, lung disease, lung problem, respiratory condition, respiratory problem, breathing problem, breathing difficulties',
    'copd asthma other-lung-conditions',
    'pulmonary, breathless, out of breath, short of breath',
  ],
  [
    'mental health condition, mental health problem, mental health issue, mental illness, poor mental health',
    'depression anxiety-stress severe-mental-illness',
    'mental health',
  ],
  ['pre and postnatal, pre and post natal, ante and postnatal', 'pregnancy postnatal'],
  // Names of other things, which mean no condition.
  ['MS Teams, MS Word, MS Excel', ''],
  ['', 'me-cfs long-covid', 'always exhausted, always tired, tired all the time, exhausted, fatigue'],
];

/** The words of a list above. */
export const listed = (words = ''): readonly string[] => words.split(', ').filter(Boolean);
